/**
 * The people whom an answer names by id, by name: exactly those, looked up when it is answered. A name is
 * kept with the person alone; it never gets into records, facts or logs.
 */
import type { PersonId } from '../archive/names.ts';
import type { Registry } from '../ports/registry.ts';
import { inBatches } from './batches.ts';
import { findPerson } from './people.ts';

export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** Fields of answers that hold the id of a person, or of a chamber in his place. */
const naming: ReadonlySet<string> = new Set([
  'person',
  'persons',
  'by',
  'creator',
  'keeper',
  'agent',
  'openedBy',
  'drawnUpBy',
  'approvedBy',
]);

export const withPeople = async <Answer extends object>(
  registry: Registry,
  answer: Answer,
): Promise<Answer & { readonly people: readonly NamedPerson[] }> => {
  const found = await inBatches(idsIn(answer), (id) => findPerson(registry, id as PersonId));
  // The id of a chamber finds nobody.
  const people = found.flatMap((one) => (one ? [{ id: one.id, name: one.name }] : []));
  return { ...answer, people };
};

/** Each once, in the order in which the answer comes to them. */
const idsIn = (answer: object): readonly string[] => {
  const ids = new Set<string>();
  const look = (value: unknown, field = ''): void => {
    if (typeof value === 'string' && naming.has(field)) ids.add(value);
    else if (Array.isArray(value)) value.forEach((one) => look(one, field));
    else if (typeof value === 'object' && value !== null)
      for (const [name, one] of Object.entries(value)) look(one, name);
  };
  look(answer);
  return [...ids];
};
