import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { submitAct } from '../../../functions/allocation/submit-act.ts';
import { voteOnAct } from '../../../functions/approval/vote-on-act.ts';
import { attendCommission } from '../../../functions/destruction/attend-commission.ts';
import { draftOrder } from '../../../functions/destruction/draft-order.ts';
import { issueOrder } from '../../../functions/destruction/issue-order.ts';
import { signDestruction } from '../../../functions/destruction/sign-destruction.ts';
import { attachSignedPaper } from '../../../functions/intake/attach-signed-paper.ts';
import type { SignedStep } from '../../../shared/archive/act-parts.ts';
import type { CaseFileId, ScanId } from '../../../shared/archive/names.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { verifyBundle } from '../../../shared/signature/verify-bundle.ts';
import { type ActRoom, anActRoom, workOff } from '../../given/act-room.ts';
import { digestOf } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { aDueFile } from '../../given/due-files.ts';
import { jsonOf } from '../../given/requests.ts';
import { aPage, aScan } from '../../given/scans.ts';

let room: ActRoom;
let act: string;
let file: CaseFileId;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  ({ id: file } = await aDueFile(room, await room.user('agent-1')));
  act = await room.drawn('agent-1');
});
afterEach(() => room.close());

/** As in staging and production: a signature by hand waits for its scan. */
const over = () => ({ ...room.world, demonstration: false });
const order = { number: '7-П', datedOn: day('2026-11-22') };
const submit = () => room.ask(submitAct, 'agent-1', { act, body: {}, over: over() });
const vote = (by: string) => room.ask(voteOnAct, by, { act, body: { verdict: 'approve' }, over: over() });
const issue = () => room.ask(issueOrder, 'head', { act, body: order, over: over() });
const attend = (by: string) => room.ask(attendCommission, by, { act, body: { present: true }, over: over() });
const sign = (by: string) => room.ask(signDestruction, by, { act, body: {}, over: over() });
const attach = async (by: string, step: SignedStep, scan?: ScanId) => {
  const document = scan ?? (await aScan(room, await room.user(by), await aPage()));
  return room.ask(attachSignedPaper, by, { act, body: { step, document }, over: over() });
};
const wanted = async (by: string, step: SignedStep) => jsonOf(await attach(by, step))['wanted'];
const missing = (step: SignedStep, ...persons: readonly string[]) => ({
  refusal: { code: 'SignedPaperMissing', step, persons },
});
const idOf = async (name: string) => (await room.user(name)).id;

/** Every step with its scan, up to the closed act. */
const close = async (): Promise<void> => {
  jsonOf(await submit());
  jsonOf(await attach('agent-1', 'submission'));
  for (const one of ['chair', 'agent-2', 'agent-3']) jsonOf(await vote(one));
  jsonOf(await attach('officer', 'votes'));
  jsonOf(await issue());
  jsonOf(await attach('head', 'order'));
  for (const one of ['agent-1', 'chair', 'justice']) jsonOf(await attend(one));
  await workOff(over());
};

describe('Outside the demonstration', () => {
  test('nobody votes before the scan of the submitted paper is there', async () => {
    expect(jsonOf(await submit())).toMatchObject({
      stage: 'submitted',
      submission: { awaitsScan: true },
      wanted: [{ code: 'SignedPaperMissing', step: 'submission', persons: [await idOf('agent-1')] }],
    });
    expect(await vote('chair')).toMatchObject(missing('submission', await idOf('agent-1')));
    expect(await wanted('agent-1', 'submission')).toEqual([]);
    expect(jsonOf(await vote('chair'))).toMatchObject({ votes: [{ awaitsScan: true }] });
  });

  test('no order is drawn or given before the scans of the votes are there', async () => {
    jsonOf(await submit());
    jsonOf(await attach('agent-1', 'submission'));
    for (const one of ['chair', 'agent-2', 'agent-3']) jsonOf(await vote(one));
    const [chair, second, third] = await Promise.all(['chair', 'agent-2', 'agent-3'].map(idOf));
    const draft = () => room.ask(draftOrder, 'head', { act, body: order, over: over() });
    expect(await issue()).toMatchObject(missing('votes', chair!, second!, third!));
    jsonOf(await attach('agent-2', 'votes'));
    expect(await draft()).toMatchObject(missing('votes', chair!, third!));
    jsonOf(await attach('officer', 'votes'));
    expect(jsonOf(await issue())).toMatchObject({ stage: 'ordered' });
  });

  test('no commission assembles before the scan of the order is there, and the act is certified with its last scan', async () => {
    await close();
    expect((await room.act(act)).stage).toBe('closed');
    for (const one of ['agent-1', 'chair', 'justice'])
      expect(jsonOf(await sign(one))).toMatchObject({ certified: false });
    jsonOf(await attach('agent-1', 'destruction'));
    const shown = jsonOf(await attach('officer', 'destruction'));
    expect(shown).toMatchObject({ certified: true, wanted: [] });
    expect((shown['signedPapers'] as { step: string }[]).map(({ step }) => step)).toEqual([
      'submission',
      'votes',
      'order',
      'destruction',
      'destruction',
    ]);
  });

  test('the commission is told that the order is not there', async () => {
    jsonOf(await submit());
    jsonOf(await attach('officer', 'submission'));
    for (const one of ['chair', 'agent-2', 'agent-3']) jsonOf(await vote(one));
    jsonOf(await attach('officer', 'votes'));
    jsonOf(await issue());
    for (const one of ['agent-1', 'chair', 'justice'])
      expect(await attend(one)).toMatchObject(missing('order', await idOf('head')));
  });

  test('the digests of the scans stand in the record, and the scans in the bundle of evidence', async () => {
    await close();
    const record = JSON.parse(Buffer.from((await findRecord(room.registry, file))!.bytes).toString()) as {
      act: { signature: object };
      approval: { seats: { signature: object }[] };
      order: { signature: object };
    };
    const scanned = { policy: 'attested', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown };
    for (const signature of [
      record.act.signature,
      record.order.signature,
      ...record.approval.seats.map((seat) => seat.signature),
    ])
      expect(signature).toEqual(scanned);

    const answer = await room.evidence('head', act);
    if (!answer.accepted || !('location' in answer.value)) throw new Error(JSON.stringify(answer));
    const bundle = new Uint8Array(await (await room.receive(answer.value.location)).arrayBuffer());
    const parts = unzipSync(bundle);
    const named = Object.keys(parts).filter((name) => name.startsWith('papers/signed-'));
    expect(named).toEqual([
      'papers/signed-1-submission.pdf',
      'papers/signed-2-votes.pdf',
      'papers/signed-3-order.pdf',
    ]);
    const signatures = Buffer.from(parts['signatures.json']!).toString();
    for (const name of named) expect(signatures).toContain(digestOf(parts[name]!));
    const { checks } = await verifyBundle({ bundle, root: room.seal.root, now: new Date() });
    expect(checks.flatMap((one) => one.findings)).toEqual([]);
  });
});

test('An act that came to nothing keeps the scans of its papers', async () => {
  jsonOf(await submit());
  jsonOf(await attach('agent-1', 'submission'));
  expect(jsonOf(await room.withdraw('agent-1', act))).toMatchObject({
    stage: 'withdrawn',
    signedPapers: [{ step: 'submission' }],
  });
});
