import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { holdCaseFile } from '../../functions/custody/hold-case-file.ts';
import { versionsUnder } from '../../functions/destruction/versions-under.ts';
import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { Item, Registry } from '../../shared/ports/registry.ts';
import type { Vault } from '../../shared/ports/vault.ts';
import { readPerson } from '../../shared/register/people.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';
import { findRecord } from '../../shared/register/records.ts';
import type { MemoryRegistry } from '../fakes/memory-registry.ts';
import { type ActRoom, anActRoom } from '../given/act-room.ts';
import { aDueFile } from '../given/due-files.ts';
import { inFull } from '../given/full.ts';
import { personalData } from '../given/personal-data.ts';
import { ask, jsonOf } from '../given/requests.ts';

const FILES = inFull(10_000, 200);
const given = personalData();
let room: ActRoom;
let files: readonly KeptCaseFile[];
let act: string;

const aFile = async (at: number): Promise<KeptCaseFile> =>
  aDueFile(room, await room.user('agent-1'), {
    heading: given.text('Взыскание с'),
    paperPlace: given.text('шкаф'),
    closingGround: given.text('исполнено'),
    madeBy: given.text('сканировала'),
    parties: given.parties(),
    proceedingNumber: `${at}/26`,
    scans: [given.text('скан')],
    names: [given.text('Постановление')],
  });

/** Everybody tells of people wherever a text may be told; all files but three go. */
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
  const made: KeptCaseFile[] = [];
  for (let at = 0; at < FILES; at += 1) made.push(await aFile(at));
  files = made;
  act = await room.drawn('agent-1');
  await room.workOff('draw-lines');
  jsonOf(await room.submit('agent-1', act));
  await room.workOff('judge-submission');
  await room.vote('agent-2', act, { verdict: 'approve', reason: given.text('согласна с') });
  jsonOf(await room.absent('chair', act, 'agent-3'));
  for (const one of ['chair', 'other-agent']) jsonOf(await room.vote(one, act));
  jsonOf(await room.order('head', act));
  const others = given.text('при участии');
  // What was done with the paper stands in the record in the commission's own words.
  const paper = { destroyedOn: room.clock.today(), manner: 'сожжено', place: 'двор палаты' };
  jsonOf(await room.attend('agent-1', act, { others, paper }));
  for (const one of ['chair', 'justice']) jsonOf(await room.attend(one, act));
  for (const file of files.slice(0, 3))
    jsonOf(
      await ask(holdCaseFile, room.world, {
        by: await room.user('officer'),
        params: { caseFile: file.id },
        body: { reason: given.text('жалоба от'), basis: given.text('письмо') },
      }),
    );
  await room.workOff();
  expect(await room.stageOf(act)).toBe('closed');
}, 600_000);
afterAll(() => room.close());

const everyItem = (registry: Registry): readonly Item[] => (registry as MemoryRegistry).all(); // made so above

const namesOfPeople = (): readonly string[] => {
  const people = everyItem(room.registry).filter(({ sk }) => sk === 'PERSON');
  expect(people.length).toBeGreaterThan(10);
  return people.map((item) => readPerson(item).name);
};

/** What no text may hold: all that was given about parties, and the names of the office’s own people. */
const traces = (texts: Iterable<string>): readonly string[] => {
  const names = namesOfPeople();
  const found = new Set<string>();
  for (const text of texts) {
    for (const one of given.foundIn(text)) found.add(one);
    for (const name of names) if (text.includes(name)) found.add(name);
  }
  return [...found];
};

const bodiesOf = async (store: Vault): Promise<readonly string[]> => {
  const bodies: string[] = [];
  for (const one of await versionsUnder(store, ''))
    bodies.push(unfolded(Buffer.from(await readWhole(store, one)).toString('utf8')));
  return bodies;
};

/** What stands in base64 inside a text is read as well. */
const unfolded = (text: string): string =>
  text + [...text.matchAll(/"([A-Za-z0-9+/]{24,}={0,2})"/g)].map(([, code = '']) => atob(code)).join('');

describe(`Of ${FILES} files with parties, names and numbers, all but three destroyed`, () => {
  test('the registry held every name before: what is looked for can be found', () => {
    const kept = everyItem(room.registry).filter(({ pk }) => pk === `CF#${files[0]?.id}`);
    expect(traces([JSON.stringify(kept)])).toHaveLength(3);
  });

  test('no deletion record names anybody', async () => {
    const records = await Promise.all(files.slice(3).map(({ id }) => findRecord(room.registry, id)));
    const texts = records.map((record) => Buffer.from(record!.bytes).toString('utf8'));
    expect(new Set(texts).size).toBe(FILES - 3);
    expect(traces(texts)).toEqual([]);
  });

  test('no fact names anybody', () => {
    const facts = everyItem(room.registry).filter(({ pk }) => pk.startsWith('FACT#'));
    expect(facts.length).toBeGreaterThan(FILES);
    expect(traces(facts.map((fact) => JSON.stringify(fact)))).toEqual([]);
  });

  test('no key of the registry or of an index names anybody', () => {
    const keys = everyItem(room.registry).map((item) =>
      Object.entries(item)
        .filter(([field]) => field === 'pk' || field === 'sk' || /(Key|Sort)$/.test(field))
        .map(([, value]) => JSON.stringify(value))
        .join('\n'),
    );
    expect(traces(keys)).toEqual([]);
  });

  test('nothing in the store of evidence names anybody', async () => {
    const bodies = await bodiesOf(room.world.evidence);
    expect(bodies.length).toBeGreaterThan(0);
    expect(traces(bodies)).toEqual([]);
  });

  test('what the registry keeps of a destroyed file names nobody', () => {
    const gone = new Set(files.slice(3).map(({ id }) => `CF#${id}`));
    const left = everyItem(room.registry).filter(({ pk }) => gone.has(pk));
    expect(left).toHaveLength(2 * (FILES - 3));
    expect(traces(left.map((item) => JSON.stringify(item)))).toEqual([]);
  });
});
