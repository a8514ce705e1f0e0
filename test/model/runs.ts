/** Runs of the model: many sequences, each on an archive of its own. */
import fc from 'fast-check';
import { ahead, anything, atTheClaim } from './commands.ts';
import { aRoom, demandNothingWrong, type Fault, type Room } from './room.ts';
import { owedIn, take } from './steps.ts';
import { original } from './world.ts';

const COMMANDS = 24;
const MOST_ROUNDS = 60;

/** In the end everything that is owed is worked off, and nothing is left half done. */
const workOff = async (room: Room): Promise<void> => {
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const owed = owedIn(room);
    if (owed.length === 0) return;
    for (const { work, fact } of owed) await take(room, { work, fact });
    demandNothingWrong(room);
  }
  const left = owedIn(room).map(({ work }) => work);
  room.ledger.wrongs.push(`it never comes to an end: ${left.join(', ')}`);
};

export type Reached = ReadonlyMap<string, number>;

export interface Wanted {
  readonly runs: number;
  readonly fault?: Fault;
  /** Begin where the commission has just assembled, and let things meet the claim. */
  readonly atTheClaim?: boolean;
  readonly seed?: number;
  readonly path?: string;
  readonly shrink?: boolean;
}

const sequences = (isAtTheClaim: boolean) =>
  isAtTheClaim
    ? fc
        .tuple(fc.integer({ min: 8, max: 12 }), fc.commands([atTheClaim], { maxCommands: 3, size: 'max' }))
        .map(([steps, commands]) => [ahead(steps), ...commands])
    : fc.commands([anything], { maxCommands: COMMANDS, size: 'max' });

/** @throws Error with the seed, the path, and the shortest sequence that breaks a rule. Answers how many runs reached what. */
export const runModel = async ({ runs, fault, shrink = true, ...wanted }: Wanted): Promise<Reached> => {
  const from = await original();
  const reached = new Map<string, number>();
  const property = fc.asyncProperty(sequences(wanted.atTheClaim === true), async (commands) => {
    const room = aRoom(from, fault);
    await fc.asyncModelRun(() => ({ model: {}, real: room }), commands);
    await workOff(room);
    demandNothingWrong(room);
    for (const name of room.ledger.reached) reached.set(name, (reached.get(name) ?? 0) + 1);
  });
  await fc.assert(property, {
    numRuns: runs,
    endOnFailure: !shrink,
    ...(wanted.seed === undefined ? {} : { seed: wanted.seed }),
    ...(wanted.path === undefined ? {} : { path: wanted.path }),
  });
  return reached;
};
