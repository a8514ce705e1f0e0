/** That the log of the newest checkpoint grew out of an older one, and lost nothing. */
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import { consistencyOf, type Proving } from './proofs.ts';

export const readConsistency: Story<Proving, undefined, undefined, undefined> = {
  find: nothing,
  show: async (needs, { query }) => {
    const proof = await consistencyOf(needs, Number(query['from']));
    return proof ? accept({ json: proof }) : refuse({ code: 'CheckpointUnknown' });
  },
};
