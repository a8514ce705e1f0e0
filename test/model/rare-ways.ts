/** Ways that chance seldom takes: each goes over edges of which one must be seen. */
import { documentsOf, objectKey } from '../../shared/register/documents.ts';
import type { CaseFileId, Instant } from '../../shared/archive/names.ts';
import { aDueFile } from '../given/due-files.ts';
import { drawing, nextStep, type Step, take } from './steps.ts';
import { actsOf, owedIn } from './steps.ts';
import { ceases, sealPermanent } from './happenings.ts';
import { aRoom, type Fault, type Room } from './room.ts';
import { original, personNamed } from './world.ts';
import { TransientFault } from '../../shared/ports/faults.ts';

type Way = (room: Room) => Promise<void>;

const go = async (room: Room, times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) {
    const step = nextStep(room, 0);
    if (step) await take(room, step);
  }
};

const onAct = (room: Room, step: Pick<Extract<Step, { story: unknown }>, 'story' | 'by'>, body: object) =>
  take(room, { ...step, act: actsOf(room)[0]?.id ?? '', body });

/** After so many steps the drafter ceases, and the officer ends his act. */
const lapsing =
  (steps: number): Way =>
  async (room) => {
    await go(room, steps);
    await ceases(room, 'agent-1');
    await onAct(room, { story: 'withdraw', by: 'officer' }, { reason: 'прекращение' });
  };

/** The process that draws dies after so many calls; what it left is ended. */
const drawnHalf =
  (then: Way): Way =>
  async (room) => {
    for (let calls = 1; actsOf(room)[0]?.stage !== 'drawing'; calls += 1) {
      let left = calls;
      const dies = () =>
        (left -= 1) < 0 ? Promise.reject(new TransientFault('the process died')) : Promise.resolve();
      await take(room, drawing(0), dies);
    }
    await then(room);
  };

/** More files than are judged while the drafter waits. */
const tooMany =
  (then: Way): Way =>
  async (room) => {
    const world = room.world('');
    for (let at = 0; at < 201; at += 1) await aDueFile(world, personNamed(room.items, 'agent-1'));
    await take(room, drawing(0));
    for (const { work, fact } of owedIn(room)) await take(room, { work, fact });
    await onAct(room, { story: 'submit', by: 'agent-1' }, {});
    await then(room);
  };

const judged: Way = async (room) => {
  for (const { work, fact } of owedIn(room)) await take(room, { work, fact });
};

const lockedInTheStore: Way = async (room) => {
  const [id = ''] = room.files;
  const { vault, registry } = room.world('');
  const file = id as CaseFileId; // a file of the archive
  for (const { id: document, version = '' } of await documentsOf(registry, file))
    await vault.retain({ key: objectKey(file, document), version }, '2027-06-01T00:00:00.000Z' as Instant);
  await go(room, 20);
};

const held: Way = async (room) => {
  const body = { reason: 'жалоба', basis: 'письмо № 3' };
  await take(room, { story: 'hold', by: 'officer', params: { caseFile: room.files[0] ?? '' }, body });
};

const ways: readonly Way[] = [
  ...[1, 2, 5, 6].map(lapsing),
  drawnHalf(lapsing(0)),
  drawnHalf((room) => onAct(room, { story: 'withdraw', by: 'agent-1' }, { reason: 'ошибка' })),
  tooMany(judged),
  tooMany(async (room) => {
    await held(room);
    await judged(room);
  }),
  tooMany(lapsing(0)),
  tooMany((room) => onAct(room, { story: 'withdraw', by: 'agent-1' }, { reason: 'ошибка' })),
  lockedInTheStore,
  (room) => sealPermanent(room, 2021),
];

/** Goes all of them; answers what was done against the rules. */
export const goRareWays = async (fault: Fault): Promise<readonly string[]> => {
  const from = await original();
  const wrongs: string[] = [];
  for (const way of ways) {
    const room = aRoom(from, fault);
    await way(room);
    wrongs.push(...room.ledger.wrongs);
  }
  return wrongs;
};
