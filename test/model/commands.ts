/** Everything that may happen to the archive, weighted so that most runs go far and are spoilt somewhere. */
import fc from 'fast-check';
import { TransientFault } from '../../shared/ports/faults.ts';
import { lawful as lawfully } from './choices.ts';
import { demandNothingWrong, type Room, type Turn } from './room.ts';
import * as may from './things.ts';
import { told, type Told } from './things.ts';
import { interleaved } from './watch.ts';

export type Command = fc.AsyncCommand<object, Room>;

const command = (text: string, run: (room: Room) => Promise<void>): Command => ({
  check: () => true,
  run: async (_model, room) => {
    await run(room);
    demandNothingWrong(room);
  },
  toString: () => text,
});

const alone = ({ text, doing }: Told): Command => command(text, (room) => doing(room));

/** As processes of their own; the numbers say whose call is next. */
const together = (all: readonly Told[], choices: readonly number[]): Command =>
  command(`together [${all.map(({ text }) => text).join(' | ')}] by ${choices.join('')}`, async (room) => {
    room.ledger.began = room.items.copy();
    const works = all.map(
      ({ doing }) =>
        (turn: Turn) =>
          doing(room, turn),
    );
    await interleaved(works, choices);
    room.ledger.began = undefined;
  });

/** A process that dies at one of its calls, and leaves what it left. */
const dying = ({ text, doing }: Told, calls: number): Command =>
  command(`${text}, dying at call ${calls}`, (room) => {
    let left = calls;
    return doing(room, () =>
      (left -= 1) < 0 ? Promise.reject(new TransientFault('the process died')) : Promise.resolve(),
    );
  });

/** What may meet what in one moment. */
const racing = fc.oneof(
  { weight: 6, arbitrary: may.lawful },
  { weight: 4, arbitrary: may.delivery },
  { weight: 2, arbitrary: may.holding },
  { weight: 2, arbitrary: may.holdingWide },
  { weight: 1, arbitrary: may.releasing },
  { weight: 1, arbitrary: may.revoking },
  { weight: 1, arbitrary: may.anybody },
  { weight: 1, arbitrary: may.suspending },
  { weight: 1, arbitrary: may.sealing },
  { weight: 1, arbitrary: may.reopening },
);

const weighted: readonly (readonly [number, fc.Arbitrary<Told>])[] = [
  [48, may.chain],
  [4, may.delivery],
  [4, may.holding],
  [1, may.holdingWide],
  [6, may.releasing],
  [3, may.revoking],
  [6, may.anybody],
  [2, may.withdrawing],
  [2, may.suspending],
  [1, may.sealing],
  [3, may.resolving],
  [1, may.reopening],
  [4, may.returning],
  [3, may.ordering],
  [2, may.absence],
  [2, may.reseating],
  [2, may.acting],
  [4, may.passing],
  [1, may.ceasing],
];

export const anything: fc.Arbitrary<Command> = fc.oneof(
  ...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary: arbitrary.map(alone) })),
  {
    weight: 10,
    arbitrary: fc
      .tuple(
        fc.array(racing, { minLength: 2, maxLength: 3 }),
        fc.array(fc.nat(2), { minLength: 8, maxLength: 40 }),
      )
      .map(([all, choices]) => together(all, choices)),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.oneof(may.lawful, may.delivery), fc.nat(25))
      .map(([one, calls]) => dying(one, calls)),
  },
);

/** Long lawful ways, and at their end whatever may meet the claim in one moment. */
const bars = fc.oneof(
  { weight: 3, arbitrary: may.holding },
  { weight: 2, arbitrary: may.holdingWide },
  { weight: 2, arbitrary: may.revoking },
  { weight: 2, arbitrary: may.sealing },
  { weight: 1, arbitrary: may.reopening },
  { weight: 1, arbitrary: may.suspending },
);

export const atTheClaim: fc.Arbitrary<Command> = fc
  .tuple(
    fc.array(fc.oneof(may.lawful, may.delivery), { minLength: 1, maxLength: 2 }),
    bars,
    fc.array(fc.nat(2), { minLength: 16, maxLength: 60 }),
  )
  .map(([claims, bar, choices]) => together([...claims, bar], choices));

/** So many right things of the first act, one after another. */
export const ahead = (times: number): Command => alone(told('the next right thing (0)', lawfully(0), times));
