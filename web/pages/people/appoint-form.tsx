/** Appoints a person to an office for a time. */
import { SelectField, TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { EntryForm } from './entry-form.tsx';
import type { Person } from './person.ts';
import { PersonField } from './person-field.tsx';
import { TimeFields } from './time-fields.tsx';
import { useEntry } from './use-entry.ts';
import { peopleWords } from './words.ts';

const offices = ['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor'] as const;
const nothing = { person: '', office: 'officer' as (typeof offices)[number], from: '', to: '', basis: '' };

interface AppointProps {
  readonly people: readonly Person[];
  readonly again: () => Promise<void>;
}

export const AppointForm = ({ people, again }: AppointProps) => {
  const say = useWords(peopleWords);
  const entry = useEntry('appoint', {
    ...{ nothing, again },
    asked: ({ to, ...rest }) => ({ body: { ...rest, ...(to === '' ? {} : { to }) } }),
  });
  const { typed, set } = entry;
  return (
    <EntryForm title={say('appoint')} entry={entry}>
      <PersonField
        pointer="/person"
        label={say('person')}
        people={people}
        value={typed.person}
        onChange={(person) => set({ person })}
      />
      <SelectField
        pointer="/office"
        label={say('office')}
        value={typed.office}
        onChange={(office) => set({ office: offices.find((one) => one === office) ?? 'officer' })}
        of={offices.map((value) => ({ value, text: say(value) }))}
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
