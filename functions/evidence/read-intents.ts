/** Intents as they lie in the store of evidence. */
import { type DestructionIntent, readDestructionIntent } from '../../shared/archive/destruction-intent.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { ListedVersion } from '../../shared/ports/vault.ts';
import type { World } from '../../shared/ports/world.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';

/** @throws IntegrityFault where it does not read. */
export const readIntent = async (
  { evidence }: Pick<World, 'evidence'>,
  version: ListedVersion,
): Promise<DestructionIntent> => {
  const text = Buffer.from(await readWhole(evidence, version)).toString('utf8');
  const intent = readDestructionIntent(JSON.parse(text));
  if (!intent.accepted) throw new IntegrityFault(`${version.key} in the store of evidence is no intent`);
  return intent.value;
};

/** Which claim on its file an intent is of: `intents/<file>/<attempt>`. */
export const attemptOf = ({ key }: ListedVersion): number => Number(key.split('/')[2]);

/** The last claim's first; attempts are counted up, and never anew. */
export const lastFirst = (intents: readonly ListedVersion[]): readonly ListedVersion[] =>
  intents.filter(({ marker }) => !marker).toSorted((one, other) => attemptOf(other) - attemptOf(one));
