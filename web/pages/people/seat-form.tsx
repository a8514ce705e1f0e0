/** The head seats the commission from a day. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { Person } from './people.tsx';
import { PersonField } from './person-field.tsx';
import { peopleWords } from './words.ts';

const nothing = {
  order: '',
  from: '',
  deputyHead: '',
  members: [] as readonly string[],
  substitutes: [] as readonly string[],
};

interface SeatProps {
  readonly people: readonly Person[];
  readonly again: () => Promise<void>;
}

export const SeatForm = ({ people, again }: SeatProps) => {
  const say = useWords(peopleWords);
  const [typed, type] = useState(nothing);
  const { doing, act } = useDoing('seatCommission');
  const set = (part: Partial<typeof nothing>): void => type({ ...typed, ...part });
  const seat = async (): Promise<void> => {
    const { members, substitutes, ...rest } = typed;
    if (!(await act({ body: { ...rest, members: [...members], substitutes: [...substitutes] } }))) return;
    type(nothing);
    await again();
  };
  const agents = people.filter(({ licence }) => licence);
  return (
    <Fold title={say('seat')}>
      <Form doing={doing} onSubmit={() => void seat()}>
        <TextField
          pointer="/order"
          label={say('order')}
          value={typed.order}
          onChange={(order) => set({ order })}
        />
        <DayField pointer="/from" label={say('from')} value={typed.from} onChange={(from) => set({ from })} />
        <PersonField
          pointer="/deputyHead"
          label={say('deputy-head')}
          people={people.filter(({ appointments }) =>
            appointments.some(({ office }) => office === 'deputy-head'),
          )}
          value={typed.deputyHead}
          onChange={(deputyHead) => set({ deputyHead })}
        />
        <Several
          pointer="/members"
          legend={say('members')}
          people={agents}
          chosen={typed.members}
          onChange={(members) => set({ members })}
        />
        <Several
          pointer="/substitutes"
          legend={say('substitutes')}
          people={agents}
          chosen={typed.substitutes}
          onChange={(substitutes) => set({ substitutes })}
        />
        <Button submits doing={doing}>
          {say('seat')}
        </Button>
      </Form>
    </Fold>
  );
};

interface SeveralProps {
  readonly pointer: string;
  readonly legend: string;
  readonly people: readonly Person[];
  /** In the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const Several = ({ pointer, legend, people, chosen, onChange }: SeveralProps) => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
    {people.map(({ id, name }) => (
      <Choice
        key={id}
        pointer={`${pointer}/${id}`}
        label={name}
        isChosen={chosen.includes(id)}
        onChange={(isIn) => onChange(isIn ? [...chosen, id] : chosen.filter((one) => one !== id))}
      />
    ))}
  </fieldset>
);
