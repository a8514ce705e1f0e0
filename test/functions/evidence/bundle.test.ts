import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { ActId, CaseFileId } from '../../../shared/archive/names.ts';
import { IntegrityFault } from '../../../shared/ports/faults.ts';
import { keys } from '../../../shared/register/keys.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { verifyBundle } from '../../../shared/signature/verify-bundle.ts';
import { type ActRoom, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { aDesk } from '../../given/openssl.ts';

let room: ActRoom;
beforeEach(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterEach(() => room.close());

const works = ['spread-order', 'destroy-case-file', 'close-order'] as const;

/** An act closed with its file destroyed; its records not in the log yet. */
const closed = async (): Promise<{ readonly act: string; readonly file: CaseFileId }> => {
  const { id: file } = await aDueFile(room, await room.user('agent-1'));
  const act = await bring(room, await room.drawn('agent-1'), 'destroying');
  await room.workOff(...works);
  return { act, file };
};
const zipOf = async (act: string): Promise<Uint8Array> => {
  const answer = await room.evidence('head', act);
  if (!answer.accepted || !('location' in answer.value)) throw new Error(JSON.stringify(answer));
  return new Uint8Array(await (await room.receive(answer.value.location)).arrayBuffer());
};
const findings = async (bundle: Uint8Array) => {
  const { checks } = await verifyBundle({ bundle, root: room.seal.root, now: new Date() });
  return checks.flatMap((one) => one.findings);
};
const textOf = (parts: Record<string, Uint8Array>, name: string) => Buffer.from(parts[name]!).toString();

describe('The bundle of an act', () => {
  test('asked for as soon as the act is closed takes its records into the log itself', async () => {
    const { act, file } = await closed();
    expect((await findRecord(room.registry, file))?.seq).toBeUndefined();
    const parts = unzipSync(await zipOf(act));
    expect((await findRecord(room.registry, file))?.seq).toBe(0);
    expect(JSON.parse(textOf(parts, `log/${file}.json`))).toMatchObject({ caseFile: file, seq: 0, size: 1 });
    expect(textOf(parts, 'log/checkpoint.txt')).toMatch(/\nsize 1\n/);
    await room.workOff();
    expect(await room.registry.owed('log-records', 10)).toEqual([]);
  });

  test('proves its records and the growth of the log since the checkpoint on part one', async () => {
    await closed();
    await room.workOff();
    const { act } = await closed();
    const bundle = await zipOf(act);
    const parts = unzipSync(bundle);
    const printed = (JSON.parse(textOf(parts, 'papers/part-1.json')) as { checkpoint: object }).checkpoint;
    expect(printed).toMatchObject({ size: 1, root: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.parse(textOf(parts, 'log/consistency.json'))).toMatchObject({
      from: { size: 1 },
      to: { size: 2 },
    });
    expect(await findings(bundle)).toEqual([]);
  });

  test('is the same bytes each time, and another once part two is signed', async () => {
    const { act } = await closed();
    const first = await zipOf(act);
    await closed();
    await room.workOff();
    expect(Buffer.from(await zipOf(act)).equals(first)).toBe(true);

    await room.sign('agent-1', act);
    const second = await zipOf(act);
    expect(Buffer.from(second).equals(first)).toBe(false);
    expect(textOf(unzipSync(second), 'signatures.json')).toContain('"office": "drafter"');
    expect(Buffer.from(await zipOf(act)).equals(second)).toBe(true);
    expect(await findings(second)).toEqual([]);
  });

  test('asked for by many at once is given out as one', async () => {
    const { act } = await closed();
    const zips = await Promise.all([1, 2, 3, 4].map(() => zipOf(act)));
    for (const zip of zips) expect(Buffer.from(zip).equals(zips[0]!)).toBe(true);
  });

  test('is checked by sha256sum and openssl alone, sums and their seal', async () => {
    const { act } = await closed();
    const parts = unzipSync(await zipOf(act));
    const desk = aDesk({ 'root.pem': room.seal.root });
    for (const [name, bytes] of Object.entries(parts)) desk.put(name.replaceAll('/', '_'), bytes);
    const sums = textOf(parts, 'SHA256SUMS');
    expect(
      sums
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(66)),
    ).toEqual(
      Object.keys(parts)
        .filter((name) => !name.startsWith('SHA256SUMS'))
        .toSorted(),
    );
    desk.put('flat', sums.replaceAll('/', '_'));
    expect(desk.sh('sha256sum --strict -c flat').code).toBe(0);
    const cms = 'openssl cms -verify -cades -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS';
    expect(desk.sh(`${cms} -CAfile root.pem -purpose any -out /dev/null`).code).toBe(0);
    const key = 'openssl x509 -in log_checkpoint.pem -pubkey -noout > key.pem';
    const dgst = 'openssl dgst -sha256 -verify key.pem -signature log_checkpoint.sig log_checkpoint.txt';
    expect(desk.sh(`${key} && ${dgst}`).out).toContain('Verified OK');
    desk.clear();
  });

  test('is never handed out where the log did not grow out of what is printed', async () => {
    await closed();
    await room.workOff();
    const { act } = await closed();
    const kept = await room.act(act);
    if (kept.stage !== 'closed') throw new Error(kept.stage);
    const paper = kept.partOne.data;
    const data = JSON.stringify({ checkpoint: { origin: 'another log', size: 1, root: 'a'.repeat(64) } });
    const { version } = await room.papers.write(paper.key, Buffer.from(data), {
      mediaType: 'application/json',
      hold: true,
    });
    const item = (await room.registry.get(keys.act(act as ActId)))!;
    const partOne = { ...(item['partOne'] as object), data: { ...paper, version } };
    await room.registry.commit({ puts: [{ item: { ...item, partOne } }] });
    await expect(room.evidence('head', act)).rejects.toThrow(IntegrityFault);
  });
});
