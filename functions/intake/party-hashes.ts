/** The numbers of a file's parties as pseudonyms, each once: all that a hold over a party needs, and the executor can read. */
import type { Party } from '../../shared/archive/case-file.ts';
import type { Pseudonyms } from '../../shared/ports/pseudonyms.ts';
import { inBatches } from '../../shared/register/batches.ts';

export const partyHashesOf = (
  pseudonyms: Pseudonyms,
  parties: readonly Party[],
): Promise<readonly string[]> => {
  const numbers = parties.flatMap(({ iin, bin }) => [iin, bin]).filter((one) => one !== undefined);
  return inBatches([...new Set(numbers)], (number) => pseudonyms.of(number), 8);
};
