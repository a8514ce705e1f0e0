import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compileInventory, type InventoryBody } from '../../../functions/inventory/compile-inventory.ts';
import { readInventoryPaper } from '../../../functions/inventory/read-inventory-paper.ts';
import { readScan } from '../../../functions/intake/read-scan.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { caseFileItem, findCaseFile } from '../../../shared/register/case-files.ts';
import { gateOf } from '../../../shared/register/gate.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { aCaseFile } from '../../given/case-files.ts';
import { day } from '../../given/days.ts';
import { terms } from '../../given/inventory-room.ts';
import { ask, codeOf, jsonOf } from '../../given/requests.ts';
import { aPage, aScan } from '../../given/scans.ts';

let archive: ArchiveGiven;
let agent: Person;
beforeEach(async () => {
  archive = await anArchive('2026-11-22', { in: 'memory' });
  agent = await archive.user('agent-1');
});
afterEach(() => archive.close());

const sealed = async (more: Partial<KeptCaseFile> = {}) => {
  const file = aCaseFile({
    id: archive.newId() as CaseFileId,
    chamber: agent.chamber,
    creator: agent.id,
    keeper: agent.id,
    stage: 'sealed',
    manifest: 'ab'.repeat(32) as Sha256,
    ...more,
  });
  await archive.registry.commit({ puts: [{ item: caseFileItem(file) }] });
  return file.id;
};
const onPaper = async (more: object = {}) => ({
  number: '14-П/а',
  datedOn: day('2022-03-01'),
  body: 'Экспертная комиссия палаты',
  document: await aScan(archive, agent),
  ...more,
});
const enter = async (more: Partial<InventoryBody> = {}, paper: object = {}) =>
  ask(compileInventory, archive, {
    by: agent,
    body: { year: 2021, section: 'permanent', approvedOnPaper: await onPaper(paper), ...more },
  });
const gate = () =>
  gateOf(archive.registry, {
    creator: agent.id,
    chamber: agent.chamber,
    years: [2021],
    today: archive.clock.today(),
  });
const stageOf = async (id: CaseFileId) => (await findCaseFile(archive.registry, id))?.stage;

describe('An inventory approved on paper', () => {
  test('is entered with number, day, authority and scan; its files are entered and its year is open', async () => {
    const file = await sealed({ term: terms.permanent, keepUntil: null });
    expect((await gate()).accepted).toBe(false);
    const answer = await enter();
    const shown = jsonOf(answer);
    expect(answer).toMatchObject({ value: { status: 201 } });
    expect(shown).toMatchObject({
      number: 1,
      stage: 'approved',
      approvedOn: '2022-03-01',
      approvedBy: agent.id,
      approvedOnPaper: { number: '14-П/а', datedOn: '2022-03-01', body: 'Экспертная комиссия палаты' },
      total: 1,
    });
    expect(await stageOf(file)).toBe('entered');
    expect((await gate()).accepted).toBe(true);
  });

  test('gives its scan out as its paper, and the scan to whoever sees the inventory', async () => {
    const bytes = await aPage(321);
    const { id } = jsonOf(await enter({}, { document: await aScan(archive, agent, bytes) }));
    const params = { inventory: String(id) };
    const read = await ask(readInventoryPaper, archive, { by: await archive.user('head'), params });
    if (!read.accepted || !('location' in read.value)) throw new Error(JSON.stringify(read));
    const got = Buffer.from(await (await archive.receive(read.value.location)).arrayBuffer());
    expect(got.equals(Buffer.from(bytes))).toBe(true);
    const { scan } = (jsonOf(await enterAgain()) as { approvedOnPaper: { scan: string } }).approvedOnPaper;
    for (const [who, sees] of [
      ['justice', true],
      ['agent-2', false],
    ] as const)
      expect((await ask(readScan, archive, { by: await archive.user(who), params: { scan } })).accepted).toBe(
        sees,
      );
  });

  test('of a year in which there were none says so by itself', async () => {
    expect(jsonOf(await enter())).toMatchObject({ total: 0, statedEmpty: true, stage: 'approved' });
    expect((await gate()).accepted).toBe(true);
  });

  test('is held up by what holds up any other: files that may yet prove permanent', async () => {
    const unknown = await sealed({ term: terms.unknown, keepUntil: null });
    const scan = await aScan(archive, agent);
    expect(await enter({}, { document: scan })).toMatchObject({
      refusal: { code: 'FilesUnresolved', caseFiles: [unknown] },
    });
    // What may not be entered is not locked.
    expect((await archive.papers.versions(`scans/${scan}`)).items).toEqual([]);
  });

  test('takes in what was compiled and not approved, and later files come with the next edition', async () => {
    const first = await sealed();
    const body: InventoryBody = { year: 2021, section: 'up-to-10-years' };
    const { id } = jsonOf(await ask(compileInventory, archive, { by: agent, body }));
    expect(jsonOf(await enter({ section: 'up-to-10-years' }))).toMatchObject({ id, edition: 1, total: 1 });
    expect(await stageOf(first)).toBe('entered');
    expect(codeOf(await enter({ section: 'up-to-10-years' }))).toBe('InventoryAlreadyApproved');
    const second = await sealed();
    expect(jsonOf(await enter({ section: 'up-to-10-years' }, { number: '15' }))).toMatchObject({
      id,
      edition: 2,
      total: 2,
      approvedOnPaper: { number: '15' },
    });
    expect(await stageOf(second)).toBe('entered');
  });

  test('was approved between the year it is of and today, and names a sound scan of one’s own', async () => {
    for (const datedOn of [day('2020-12-31'), day('2026-11-23')])
      expect(await enter({}, { datedOn })).toMatchObject({
        refusal: { code: 'DateNotAllowed', from: '2021-01-01', upTo: '2026-11-22' },
      });
    const document = await aScan(archive, await archive.user('officer'));
    expect(codeOf(await enter({}, { document }))).toBe('ScanUnknown');
  });
});

const enterAgain = async () => {
  await sealed({ term: terms.permanent, keepUntil: null });
  return enter();
};
