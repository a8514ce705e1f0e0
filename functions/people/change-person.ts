/** Changing what is on file of a person, against others who do so at the same time. */
import type { PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Put, Registry } from '../../shared/ports/registry.ts';
import { findPerson, type KnownPerson, replacePerson } from '../../shared/register/people.ts';

const ATTEMPTS = 5;

export interface PersonChange {
  readonly person: PersonId;
  readonly change: (person: KnownPerson) => Outcome<KnownPerson>;
  /** Filed with the change. */
  readonly note?: Put;
}

export const changePerson = async (
  registry: Registry,
  { person: id, change, note }: PersonChange,
): Promise<Outcome<undefined>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await findPerson(registry, id);
    if (!before) return refuse({ code: 'PersonUnknown' });
    const after = change(before);
    if (!after.accepted) return after;
    const puts = [replacePerson(before, after.value), ...(note ? [note] : [])];
    const { committed } = await registry.commit({ puts });
    if (committed) return accept(undefined);
  }
  throw new TransientFault(`the person ${id} is being changed by others`);
};
