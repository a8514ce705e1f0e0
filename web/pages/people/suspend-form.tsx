/** Suspends the licence of an agent; it works at his next request. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { Person } from './people.tsx';
import { PersonField } from './person-field.tsx';
import { peopleWords } from './words.ts';

const nothing = { person: '', from: '', to: '', basis: '' };

interface SuspendProps {
  readonly people: readonly Person[];
  readonly again: () => Promise<void>;
}

export const SuspendForm = ({ people, again }: SuspendProps) => {
  const say = useWords(peopleWords);
  const [typed, type] = useState(nothing);
  const { doing, act } = useDoing('suspendLicence');
  const set = (part: Partial<typeof nothing>): void => type({ ...typed, ...part });
  const suspend = async (): Promise<void> => {
    const { person, from, to, basis } = typed;
    const body = { from, basis, ...(to === '' ? {} : { to }) };
    if (!(await act({ params: { person }, body }))) return;
    type(nothing);
    await again();
  };
  return (
    <Fold title={say('suspend')}>
      <Form doing={doing} onSubmit={() => void suspend()}>
        <PersonField
          pointer="/person"
          label={say('person')}
          people={people.filter(({ licence }) => licence)}
          value={typed.person}
          onChange={(person) => set({ person })}
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
        <Button submits kind="warning" doing={doing}>
          {say('suspend')}
        </Button>
      </Form>
    </Fold>
  );
};
