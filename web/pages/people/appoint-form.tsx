/** Appoints a person to an office for a time. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { Person } from './people.tsx';
import { PersonField } from './person-field.tsx';
import { peopleWords } from './words.ts';

const offices = ['head', 'deputy-head', 'officer', 'justice', 'republican', 'auditor'] as const;
const nothing = { person: '', office: 'officer' as (typeof offices)[number], from: '', to: '', basis: '' };

interface AppointProps {
  readonly people: readonly Person[];
  readonly again: () => Promise<void>;
}

export const AppointForm = ({ people, again }: AppointProps) => {
  const say = useWords(peopleWords);
  const [typed, type] = useState(nothing);
  const { doing, act } = useDoing('appoint');
  const set = (part: Partial<typeof nothing>): void => type({ ...typed, ...part });
  const appoint = async (): Promise<void> => {
    const { to, ...rest } = typed;
    if (!(await act({ body: { ...rest, ...(to === '' ? {} : { to }) } }))) return;
    type(nothing);
    await again();
  };
  return (
    <Fold title={say('appoint')}>
      <Form doing={doing} onSubmit={() => void appoint()}>
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
        <DayField pointer="/from" label={say('from')} value={typed.from} onChange={(from) => set({ from })} />
        <DayField
          pointer="/to"
          label={`${say('to')} ${say('optional')}`}
          value={typed.to}
          onChange={(to) => set({ to })}
        />
        <TextField
          pointer="/basis"
          label={say('basis')}
          value={typed.basis}
          onChange={(basis) => set({ basis })}
        />
        <Button submits doing={doing}>
          {say('appoint')}
        </Button>
      </Form>
    </Fold>
  );
};
