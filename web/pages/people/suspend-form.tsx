/** Suspends the licence of an agent; it works at his next request. */
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { EntryForm } from './entry-form.tsx';
import type { Person } from './person.ts';
import { PersonField } from './person-field.tsx';
import { TimeFields } from './time-fields.tsx';
import { useEntry } from './use-entry.ts';
import { peopleWords } from './words.ts';

const nothing = { person: '', from: '', to: '', basis: '' };

interface SuspendProps {
  readonly people: readonly Person[];
  readonly again: () => Promise<void>;
}

export const SuspendForm = ({ people, again }: SuspendProps) => {
  const say = useWords(peopleWords);
  const entry = useEntry('suspendLicence', {
    ...{ nothing, again },
    asked: ({ person, from, to, basis }) => ({
      params: { person },
      body: { from, basis, ...(to === '' ? {} : { to }) },
    }),
  });
  const { typed, set } = entry;
  return (
    <EntryForm title={say('suspend')} entry={entry} kind="warning">
      <PersonField
        pointer="/person"
        label={say('person')}
        people={people.filter(({ licence }) => licence)}
        value={typed.person}
        onChange={(person) => set({ person })}
      />
      <TimeFields time={typed} set={set} />
      <TextField
        pointer="/basis"
        label={say('basis')}
        value={typed.basis}
        onChange={(basis) => set({ basis })}
      />
    </EntryForm>
  );
};
