import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../functions/desk/read-document.ts';
import type { Act, SubmittedAct } from '../../../shared/archive/act.ts';
import type { ActId, CaseFileId, Sha256 } from '../../../shared/archive/names.ts';
import type { Person } from '../../../shared/archive/people.ts';
import { actItem } from '../../../shared/register/acts.ts';
import { documentsOf } from '../../../shared/register/documents.ts';
import { anArchive, type ArchiveGiven } from '../../given/archive.ts';
import { day } from '../../given/days.ts';
import { ask, codeOf } from '../../given/requests.ts';
import { aFileSealedBy, anOpenFile, upload } from '../../given/sealed-files.ts';
import { aPdf } from '../../scans/given-scans.ts';

let archive: ArchiveGiven;
let agent: Person;
beforeEach(async () => {
  archive = await anArchive('2026-11-22');
  agent = await archive.user('agent-1');
});
afterEach(() => archive.close());

const read = async (user: string, caseFile: CaseFileId, document: string) =>
  ask(readDocument, archive, { by: await archive.user(user), params: { caseFile, document } });

const addressOf = (answer: Awaited<ReturnType<typeof read>>): string =>
  answer.accepted && 'location' in answer.value ? answer.value.location : '';

const submittedAct = (member: Person): SubmittedAct => {
  const paper = { key: 'acts/1', version: '1', sha256: 'a'.repeat(64) as Sha256 }; // the form of a digest
  return {
    id: 'act-1' as ActId, // given here
    number: 1,
    chamber: agent.chamber,
    creator: agent.id,
    keeper: agent.id,
    language: 'ru',
    place: 'город Алматы',
    drafter: { person: agent.id, capacity: 'agent' },
    list: 'list',
    drawnUpOn: day('2026-11-22'),
    years: [2020],
    lines: 1,
    volumes: 1,
    absences: [],
    v: 1,
    stage: 'submitted',
    partOne: { signed: paper, translation: paper, data: paper },
    submittedOn: day('2026-11-22'),
    submission: { person: agent.id, at: archive.clock.now(), policy: 'attested', paper: paper.sha256 },
    seats: [{ seat: 'member', person: member.id }],
    votes: [],
  };
};

const listedOn = async (act: Act, caseFile: CaseFileId) => {
  const set = { stage: 'listed', act: { act: act.id, line: 1 } };
  await archive.registry.commit({
    puts: [{ item: actItem(act) }],
    updates: [{ key: { pk: `CF#${caseFile}`, sk: 'CF' }, set, add: { v: 1 } }],
  });
};

describe('A document is read', () => {
  test('by an address that answers its very bytes, from intake before it is sealed and from the vault after', async () => {
    const pdf = await aPdf();
    const open = await anOpenFile(archive, agent);
    const uploaded = await upload(archive, { by: agent, caseFile: open }, { bytes: pdf });
    const before = await archive.receive(addressOf(await read('agent-1', open, uploaded)));
    expect(Buffer.from(await before.arrayBuffer())).toEqual(pdf);
    expect(before.headers.get('content-type')).toBe('application/pdf');

    const sealed = await aFileSealedBy(archive, agent, { scans: [pdf] });
    const [document] = await documentsOf(archive.registry, sealed);
    const after = await archive.receive(addressOf(await read('officer', sealed, document!.id)));
    expect(Buffer.from(await after.arrayBuffer())).toEqual(pdf);
    expect(after.headers.get('content-disposition')).toContain("filename*=UTF-8''");
  });

  test('by a seated member of the commission of its act, and each reading is on record', async () => {
    const member = await archive.user('agent-2');
    const filed: string[] = [];
    const registry = {
      ...archive.registry,
      commit: (change: Parameters<typeof archive.registry.commit>[0]) => {
        filed.push(...(change.puts ?? []).map(({ item }) => JSON.stringify(item['name'])));
        return archive.registry.commit(change);
      },
    };
    const caseFile = await aFileSealedBy(archive, agent, { scans: [await aPdf()] });
    const [document] = await documentsOf(archive.registry, caseFile);
    expect(codeOf(await read('agent-2', caseFile, document!.id))).toBe('CaseFileUnknown');
    await listedOn(submittedAct(member), caseFile);

    const params = { caseFile, document: document!.id };
    for (const times of [1, 2]) {
      const answer = await ask(readDocument, { ...archive, registry }, { by: member, params });
      expect(addressOf(answer)).toContain('http');
      expect(filed).toEqual(Array.from({ length: times }, () => '"DocumentRead"'));
    }
    await ask(readDocument, { ...archive, registry }, { by: agent, params });
    expect(filed).toHaveLength(2);
  });

  test('not by the justice body, the Republican Chamber or the auditor: they see no contents', async () => {
    const caseFile = await anOpenFile(archive, agent);
    const document = await upload(archive, { by: agent, caseFile }, { bytes: Buffer.from('a') });
    for (const user of ['justice', 'republican', 'auditor'])
      expect(codeOf(await read(user, caseFile, document))).toBe('NotPermitted');
    expect(codeOf(await read('other-officer', caseFile, document))).toBe('CaseFileUnknown');
    expect(codeOf(await read('head', caseFile, 'no-such'))).toBe('DocumentUnknown');
  });
});
