import type { Clock } from '../ports/clock.ts';
import type { Destroyed, Destroyer } from '../ports/destroyer.ts';
import type { Version } from '../ports/vault.ts';
import { abortParts } from './file-uploads.ts';
import { amend, type FileStore, sidecarOf } from './file-versions.ts';

/** Judged and taken away in one turn: what holds it must not come between. */
const takeAway = (
  { store, clock }: { readonly store: FileStore; readonly clock: Pick<Clock, 'now'> },
  { key, version }: Version,
  { evenHeld }: { readonly evenHeld: boolean },
): Promise<Destroyed> =>
  store.inTurn(key, async () => {
    const beside = await sidecarOf(store, { key, version });
    if (!beside) return 'absent';
    const isLocked = beside.lockedUntil !== null && beside.lockedUntil > clock.now();
    if (isLocked || (beside.hold && !evenHeld)) return 'refused';
    return (await store.objects.takeAway(key, version)) ? 'destroyed' : 'absent';
  });

/** The one file here that takes holds off and removes versions. */
export const fileDestroyer = (store: FileStore, { clock }: { clock: Pick<Clock, 'now'> }): Destroyer => ({
  async lift(version) {
    const after = await amend(store, version, (beside) => ({ ...beside, hold: false }));
    return after ? 'lifted' : 'absent';
  },

  destroy: (version) => takeAway({ store, clock }, version, { evenHeld: false }),
  // The hold ends with the version, in one step: a crash leaves both or neither.
  remove: (listed) => takeAway({ store, clock }, listed, { evenHeld: true }),
  abort: ({ key, upload }) => abortParts(store, key, upload),
});
