/** That the log of the newest checkpoint grew out of an older one, and lost nothing. */
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import { consistencyIn, newestProved, type Proving, signedPart } from './proofs.ts';

export const readConsistency: Story<Proving, undefined, undefined, undefined> = {
  find: nothing,
  show: async (needs, { query }) => {
    const proved = await newestProved(needs);
    const proof = proved && (await consistencyIn(proved, Number(query['from'])));
    return proof
      ? accept({ json: { ...proof, checkpoint: signedPart(proved) } })
      : refuse({ code: 'CheckpointUnknown' });
  },
};
