import type { Clock } from '../ports/clock.ts';
import type { Destroyer } from '../ports/destroyer.ts';
import { abortParts } from './file-uploads.ts';
import { amend, type FileStore, sidecarOf } from './file-versions.ts';

/** The one file here that takes holds off and removes versions. */
export const fileDestroyer = (store: FileStore, { clock }: { clock: Pick<Clock, 'now'> }): Destroyer => ({
  async lift(version) {
    const after = await amend(store, version, (beside) => ({ ...beside, hold: false }));
    return after ? 'lifted' : 'absent';
  },

  destroy: (version) =>
    store.inTurn(version.key, async () => {
      const beside = await sidecarOf(store, version);
      if (!beside) return 'absent';
      const locked = beside.lockedUntil !== null && beside.lockedUntil > clock.now();
      if (beside.hold || locked) return 'refused';
      return (await store.objects.takeAway(version.key, version.version)) ? 'destroyed' : 'absent';
    }),

  abort: ({ key, upload }) => abortParts(store, key, upload),
});
