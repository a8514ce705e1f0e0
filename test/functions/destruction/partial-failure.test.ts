import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import { TransientFault } from '../../../shared/ports/faults.ts';
import type { ListedVersion } from '../../../shared/ports/vault.ts';
import { filePrefix } from '../../../shared/register/documents.ts';
import { findRecord } from '../../../shared/register/records.ts';
import { seeded } from '../../fakes/faulty-dynamo.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { inFull } from '../../given/full.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom('2026-11-22', { in: 'memory' });
});
afterAll(() => room.close());

const SCANS = 5;
const ordered = async (count: number) => {
  const agent = await room.user('agent-1');
  const files: KeptCaseFile[] = [];
  for (let at = 0; at < count; at += 1) {
    const scans = Array.from({ length: SCANS }, (_, no) => `скан ${at} ${no}`);
    files.push(await aDueFile(room, agent, { scans }));
  }
  const act = await room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) });
  await bring(room, act, 'destroying');
  await room.workOff('spread-order');
  return { act, files };
};

/** A store that answers these deletions as told; what it says nothing of is deleted. */
const answering = (say: (one: ListedVersion) => 'refused' | 'fails' | undefined): ActWorld => ({
  ...room.world,
  destroyer: {
    ...room.destroyer,
    remove: (one) => {
      const said = say(one);
      if (said === 'fails') return Promise.reject(new TransientFault('the store does not answer'));
      return said === 'refused' ? Promise.resolve(said) : room.destroyer.remove(one);
    },
  },
});

const leftOf = async ({ id }: KeptCaseFile): Promise<number> =>
  (await room.vault.versions(filePrefix(id))).items.length;

const deliverAll = (world: ActWorld, act: string, count: number) =>
  Promise.allSettled(Array.from({ length: count }, (_, at) => destroyCaseFile(world, `${act}-${at + 1}`)));

/** What is shown must be what the store holds; and no file with an object left has a record. */
const expectTrueNumbers = async (act: string, files: readonly KeptCaseFile[]): Promise<number> => {
  const wanted = [];
  for (const file of files) {
    const left = await leftOf(file);
    if (left > 0) expect(await findRecord(room.registry, file.id)).toBeUndefined();
    if (left > 0 && left < SCANS) wanted.push({ caseFile: file.id, gone: SCANS - left, of: SCANS });
  }
  const { incomplete } = (await room.destruction(act)) as { incomplete: readonly { caseFile: string }[] };
  const byFile = (one: { caseFile: string }, other: { caseFile: string }) =>
    one.caseFile < other.caseFile ? -1 : 1;
  expect(incomplete.toSorted(byFile)).toEqual(wanted.toSorted(byFile));
  return wanted.length;
};

test('A store that fails for a while leaves files incomplete: n of m is told as it is, and in the end all are gone', async () => {
  const [count, random] = [inFull(40, 8), seeded(7)];
  const { act, files } = await ordered(count);
  let incomplete = 0;
  for (let hours = 0; hours < 6; hours += 1) {
    const harm = hours % 2 === 0 ? ('fails' as const) : ('refused' as const);
    // Refused from the first deletion on, a file would be spared: it is refused only where one is gone.
    const whole = new Set<string>();
    for (const file of files) if ((await leftOf(file)) === SCANS) whole.add(filePrefix(file.id));
    const flaky = answering(({ key }) => {
      const untouched = [...whole].some((prefix) => key.startsWith(prefix));
      return random() < 0.4 && !(untouched && harm === 'refused') ? harm : undefined;
    });
    await deliverAll(flaky, act, count);
    incomplete += await expectTrueNumbers(act, files);
  }
  expect(incomplete).toBeGreaterThan(0);
  await deliverAll(room.world, act, count);
  await room.workOff('close-order');
  expect(await room.destruction(act)).toMatchObject({
    stage: 'closed',
    destroyed: count,
    incomplete: [],
    pending: 0,
  });
});

test('A file one object of which cannot be deleted never gets a record, however often it is tried; the others do', async () => {
  const { act, files } = await ordered(2);
  const [stuck, other] = [files[0]!, files[1]!];
  const { items } = await room.vault.versions(filePrefix(stuck.id));
  const last = items.at(-1)!;
  const world = answering(({ version }) => (version === last.version ? 'refused' : undefined));
  for (let tries = 0; tries < 20; tries += 1) await deliverAll(world, act, 2);
  expect(await findRecord(room.registry, stuck.id)).toBeUndefined();
  expect(await findRecord(room.registry, other.id)).toBeDefined();
  await room.workOff('close-order');
  expect(await room.destruction(act)).toMatchObject({
    stage: 'destroying',
    destroyed: 1,
    pending: 1,
    incomplete: [{ caseFile: stuck.id, gone: SCANS - 1, of: SCANS }],
  });
});
