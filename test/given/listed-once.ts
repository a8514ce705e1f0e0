/** What must be true of files and their act, however often the process that listed them died. */
import { expect } from '@jest/globals';
import type { CaseFileId } from '../../shared/archive/names.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import type { ActRoom, ActWorld } from './act-room.ts';
import { aDueFile } from './due-files.ts';
import { expectNothingOwed } from './owed-work.ts';

/** Files of agent-1 that are due, without a scan. */
export const dueFiles = async (room: ActRoom, count: number): Promise<readonly CaseFileId[]> => {
  const agent = await room.user('agent-1');
  const files = [];
  for (let at = 0; at < count; at += 1) files.push((await aDueFile(room, agent, { scans: [] })).id);
  return files;
};

/** On which acts the files are listed; `'none'` for those on no act. */
export const actsOf = async (room: ActRoom, files: readonly CaseFileId[]): Promise<readonly string[]> => {
  const found = await Promise.all(files.map((id) => findCaseFile(room.registry, id)));
  return [...new Set(found.map((file) => (file?.stage === 'listed' ? (file.act?.act ?? '') : 'none')))];
};

/** Every file stands on this act alone, once; its lines are numbered without a gap; nothing is owed on its account. */
export const expectListedOnce = async (
  room: ActRoom,
  act: string,
  files: readonly CaseFileId[],
): Promise<void> => {
  const lines = await room.lines(act);
  expect(lines.map(({ no }) => no)).toEqual(files.map((_, at) => at + 1));
  expect(lines.map(({ caseFile }) => caseFile).toSorted()).toEqual(files.toSorted());
  expect(await actsOf(room, files)).toEqual([act]);
  expect(await room.act(act)).toMatchObject({ lines: files.length });
  await expectNothingOwed(room, act);
};

/** The same world, and a count of the facts that went into its registry. */
export const noting = (world: ActWorld) => {
  const filed: { readonly name: unknown; readonly act: unknown }[] = [];
  const commit: ActWorld['registry']['commit'] = async (change) => {
    const done = await world.registry.commit(change);
    const facts = (change.puts ?? []).filter(({ item }) => item.sk === 'FACT');
    if (done.committed) filed.push(...facts.map(({ item: { name, act } }) => ({ name, act })));
    return done;
  };
  return {
    world: { ...world, registry: { ...world.registry, commit } },
    facts: (name: string, act: string) => filed.filter((one) => one.name === name && one.act === act).length,
  };
};
