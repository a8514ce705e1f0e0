/**
 * What a replay of the evidence could not settle at once. Each note is put in the commit that makes it true, so a
 * replay that is broken off forgets nothing; it goes when it is settled.
 */
import * as z from 'zod';
import type { ActId, CaseFileId } from '../archive/names.ts';
import type { Put, Registry, Removal } from '../ports/registry.ts';
import { all, itemOf, named, readItem } from './items.ts';
import { keys, partitionOf } from './keys.ts';

/**
 * `undecided`: an act of which a file is begun or gone, and which this registry may have undecided; the file's intents
 * tell what was decided. `claimed`: a file that is begun under an act which is not destroying here. `let-go`: an act
 * that lists a file which another act destroys.
 */
export type NoteKind = 'undecided' | 'claimed' | 'let-go';

export interface ReplayNote {
  readonly kind: NoteKind;
  readonly act: ActId;
  readonly caseFile: CaseFileId;
}

const note: z.ZodType<ReplayNote> = z.object({
  kind: z.enum(['undecided', 'claimed', 'let-go']),
  act: named<ActId>(),
  caseFile: named<CaseFileId>(),
});

/** One for each act, or for each file that is claimed. */
const keyOf = ({ kind, act, caseFile }: ReplayNote) =>
  keys.replayNote(kind, kind === 'claimed' ? caseFile : act);

export const noting = (one: ReplayNote): Put => ({ item: itemOf(keyOf(one), one) });

export const forgetting = (one: ReplayNote): Removal => ({ key: keyOf(one) });

/** Consistent. */
export const notesOf = async (registry: Registry, kind: NoteKind): Promise<readonly ReplayNote[]> =>
  (await all(registry, partitionOf.log, keys.replayNote(kind, '').sk)).map((item) => readItem(note, item));
