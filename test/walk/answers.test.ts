import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../../infra/local/walk/client.ts';
import { approveInventory } from '../../infra/local/walk/steps.ts';
import { type AnyForm, forms } from '../../shared/contract/routes/all.ts';
import { examples } from '../../shared/contract/routes/examples.ts';
import type { RouteName } from '../../shared/contract/routes.ts';
import { demoPeople } from '../../infra/local/demo-people.ts';
import { day } from '../given/days.ts';
import { uploadScan } from '../given/uploaded-scans.ts';
import { aPdf, goodRequest, someThings, type Things } from './bad-input/good-requests.ts';
import { aService, type Sent, type ServiceGiven, TODAY } from './bad-input/service.ts';

let service: ServiceGiven;
let things: Things;
const answeredBy = new Set<RouteName>();
beforeAll(async () => {
  service = await aService();
  things = await someThings(service);
}, 60_000);
afterAll(() => service.close());

/** A good answer has the fields that its form names, and no other. */
const good = async (name: RouteName, more: Sent = {}): Promise<Record<string, unknown>> => {
  const { status, json } = await service.ask(name, { ...goodRequest(name, things), ...more });
  if (status >= 300) throw new Error(`${name}: ${status} ${JSON.stringify(json)}`);
  const { answer }: AnyForm = forms[name];
  expect({ name, ...(answer?.parse(json) as object) }).toEqual({ name, ...json });
  expect(namedIn(json)).toEqual(await idsIn(json));
  answeredBy.add(name);
  return json;
};

/** The people whom an answer names, where its form gives them. */
const namedIn = ({ people }: Record<string, unknown>) =>
  (people as { readonly id: string; readonly name: string }[] | undefined)
    ?.map(({ id, name }) => [id, name])
    .sort();

/** Of the people of both chambers those whose id stands anywhere else in the answer. */
const idsIn = async ({ people, ...rest }: Record<string, unknown>) => {
  const said = JSON.stringify(rest);
  const known = await everybody();
  return people && known.filter(([id]) => said.includes(`"${id}"`)).sort();
};

let asked: Promise<readonly (readonly [string, string])[]> | undefined;
const everybody = () =>
  (asked ??= Promise.all(
    demoPeople(day(TODAY)).map(async ({ user }) => {
      const { id, name } = (await service.ask('me', { user })).json;
      return [String(id), String(name)] as const;
    }),
  ));

describe('a good answer has exactly the fields that the OpenAPI document names', () => {
  test('of what anybody may read', async () => {
    for (const name of ['health', 'openapi', 'me', 'listCaseFiles', 'showCaseFile'] as const)
      await good(name);
    await good('listCaseFiles', { user: 'head' });
    await good('showFigures');
    await good('showFigures', { user: 'head' });
    await good('showCaseFile', { user: 'auditor', params: { caseFile: things.listed } });
    await good('showCaseFile', { params: { caseFile: things.listed } });
    for (const user of ['agent-1', 'republican', 'justice']) await good('me', { user });
  });

  test('of a case file and its documents', async () => {
    for (const name of ['openCaseFile', 'repairCaseFile', 'addDocument', 'renewUpload'] as const)
      await good(name);
    await good('removeDocument');
    await good('releaseHold', { user: 'head' });
    await good('holdCaseFile', { user: 'justice' });
    const { id } = await good('holdCaseFile', {
      user: 'justice',
      body: { reason: 'жалоба', basis: 'жалоба № 7' },
    });
    await good('showCaseFile', { params: { caseFile: things.listed } });
    expect(id).toBeDefined();
  });

  test('of a scan and of the paper that it is laid to', async () => {
    await good('addScan');
    for (const name of ['showScan', 'renewScanUpload', 'completeScan'] as const) await good(name);
  });

  test('of wide holds', async () => {
    const scope = { agent: things.person };
    const { id } = await good('placeWideHold', { body: { ...examples.placeWideHold, scope } });
    await good('listWideHolds');
    await good('releaseWideHold', { params: { hold: String(id) } });
    await good('listWideHolds');
  });

  test('of nomenclature, inventories and what is due', async () => {
    await good('showNomenclature');
    await good('approveNomenclature', { params: { year: '2030' } });
    await good('compileInventory');
    await good('showInventory');
    await good('listInventories');
    await good('approveInventory');
    const document = await uploadScan(service.client, 'agent-1', await aPdf(1));
    const paper = { number: '14', datedOn: TODAY, body: 'Комиссия', document };
    const onPaper = { year: 2018, section: 'permanent', approvedOnPaper: paper };
    await good('compileInventory', { body: onPaper });
    await good('listInventories', { user: 'head' });
    await good('sweep');
  });

  test('of people', async () => {
    await good('enrolPerson');
    await good('listPeople');
    await good('listPeople', { user: 'republican' });
    await good('appoint', { body: { ...examples.appoint, person: things.person } });
    await good('suspendLicence', { body: { from: '2027-01-01', basis: 'приказ' } });
    await good('showCommission');
  });

  test('of an act from its drawing up to its end', async () => {
    for (const hold of (await good('showCaseFile', { params: { caseFile: things.listed } }))['holds'] as {
      id: string;
    }[])
      await good('releaseHold', { user: 'head', params: { caseFile: things.listed, hold: hold.id } });
    for (const name of ['showAct', 'listActs', 'listLines'] as const) await good(name);
    await approveInventory(service.client, 'agent-1', { year: 2019, section: 'permanent' });
    await good('recordReview', { body: { caseFiles: [things.listed] } });
    await good('submitAct');
    await good('attachSignedPaper', { user: 'agent-1', body: { step: 'submission', document: things.scan } });
    for (const user of ['chair', 'agent-2', 'agent-3']) await good('voteOnAct', { user });
    const order = { number: '12-Ө', datedOn: TODAY };
    const document = await uploadScan(service.client, 'officer', await aPdf(2));
    await good('recordConsent', { body: { ...examples.recordConsent, datedOn: TODAY, document } });
    await good('draftOrder', { body: order });
    await good('issueOrder', { body: order });
    await good('showDestruction');
    for (const user of ['agent-1', 'chair', 'justice'])
      await good('attendCommission', { user, body: { present: true } });
    await until('closed', async () => ((await good('showAct'))['stage'] === 'closed' ? true : undefined));
    for (const user of ['agent-1', 'chair', 'justice']) await good('signDestruction', { user });
    for (const name of ['showAct', 'listActs', 'listLines', 'showDestruction', 'showInventory'] as const)
      await good(name);
    await good('showCaseFile', { params: { caseFile: things.listed } });
    await good('listCaseFiles');
    await until('logged', async () =>
      (await service.ask('readProof', { params: { caseFile: things.listed } })).status === 200
        ? true
        : undefined,
    );
    await good('readProof', { params: { caseFile: things.listed } });
    await good('readConsistency', { query: 'from=0' });
    for (const name of ['readCheckpoint', 'listLog'] as const) await good(name);
  }, 60_000);

  test('of every route that answers JSON, but those whose answer is one of the above', () => {
    const answering = (Object.keys(forms) as RouteName[]).filter((name) => (forms[name] as AnyForm).answer);
    expect(answering.filter((name) => !answeredBy.has(name)).sort()).toEqual([
      // As a case file is shown; tried where each is.
      'appraise',
      'completeUpload',
      'decideTerm',
      'drawUpAct',
      'recordAbsence',
      'recordEvent',
      'reopenCaseFile',
      'revokeOrder',
      'sealCaseFile',
      'seatCommission',
      'withdrawAct',
    ]);
  });
});
