import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { destroyCaseFile } from '../../../functions/destruction/destroy-case-file.ts';
import type { KeptCaseFile } from '../../../shared/archive/case-file.ts';
import type { ActId } from '../../../shared/archive/names.ts';
import { findLine } from '../../../shared/register/acts.ts';
import { findCaseFile } from '../../../shared/register/case-files.ts';
import { type ActRoom, type ActWorld, anActRoom, bring } from '../../given/act-room.ts';
import { aDueFile } from '../../given/due-files.ts';
import { holdFile, holdYear } from '../../given/racing-holds.ts';

let room: ActRoom;
beforeAll(async () => {
  room = await anActRoom();
});
afterAll(() => room.close());

const RACES = 300;
const A_FLEET = 30;

let fleets = 0;

/** Files on one act that is being destroyed, each with an index and year of its own. */
const aFleet = async (): Promise<{ readonly act: string; readonly files: readonly KeptCaseFile[] }> => {
  const agent = await room.user('agent-1');
  const files: KeptCaseFile[] = [];
  const index = `02-${(fleets += 1)}`;
  for (let at = 0; at < A_FLEET; at += 1)
    files.push(await aDueFile(room, agent, { index, year: 1990 + at, scans: [] }));
  const act = await bring(
    room,
    await room.drawn('agent-1', { caseFiles: files.map(({ id }) => id) }),
    'destroying',
  );
  await room.workOff('spread-order');
  return { act, files };
};

const lineOf = async (file: KeptCaseFile) => {
  const { act, claim } = (await findCaseFile(room.registry, file.id)) as KeptCaseFile;
  return (claim ?? act)!.line;
};

/** Lets other promises go first, a different number of times in every race. */
const wait = async (turns: number): Promise<void> => {
  for (let at = 0; at < turns; at += 1) await (at % 3 === 0 ? new Promise(setImmediate) : Promise.resolve());
};
const random = (() => {
  let seed = 20_261_122;
  return (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
})();

const race = async (
  world: ActWorld,
  { act, file }: { readonly act: string; readonly file: KeptCaseFile },
  hold: typeof holdFile,
) => {
  const line = await lineOf(file);
  const destroying = async () => {
    await wait(random(12));
    for (let tries = 0; tries < 6; tries += 1)
      if (
        await destroyCaseFile(world, `${act}-${line}`).then(
          () => true,
          () => false,
        )
      )
        return;
  };
  const holding = async () => {
    await wait(random(60));
    return hold(room, file);
  };
  const [held] = await Promise.all([holding(), destroying()]);
  return { held, line: await findLine(room.registry, act as ActId, line) };
};

describe.each([
  ['on a file', holdFile],
  ['on a year', holdYear],
] as const)('A hold %s against the beginning of destruction', (_, hold) => {
  test(`in ${RACES} races never both wins: a held file is spared, a begun one is destroyed`, async () => {
    const won = { placed: 0, 'too late': 0 };
    for (let raced = 0; raced < RACES;) {
      const { act, files } = await aFleet();
      for (const file of files) {
        const { held, line } = await race(room.world, { act, file }, hold);
        won[held] += 1;
        raced += 1;
        if (held === 'placed') expect(line).toMatchObject({ state: 'spared', reason: 'OnHold' });
        else expect(line?.state).toBe('destroyed');
      }
      await room.workOff('close-order');
    }
    expect(won.placed).toBeGreaterThan(RACES / 20);
    expect(won['too late']).toBeGreaterThan(RACES / 20);
  }, 300_000);
});
