/** The newest checkpoint: who keeps it can tell later whether the log was cut or rewritten. */
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findCheckpoint } from '../../shared/register/log-head.ts';

export const readCheckpoint: Story<Pick<World, 'registry'>, undefined, undefined, undefined> = {
  find: nothing,
  show: async ({ registry }) => {
    const checkpoint = await findCheckpoint(registry);
    if (!checkpoint) return refuse({ code: 'CheckpointUnknown' });
    const { text, signature, certificates, stamp } = checkpoint;
    return accept({ json: { text, signature, certificates, stamp } });
  },
};
