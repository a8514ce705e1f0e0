/** The head seats the commission from a day. */
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { EntryForm } from './entry-form.tsx';
import type { Person } from './person.ts';
import { PersonField } from './person-field.tsx';
import { type Entry, useEntry } from './use-entry.ts';
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
  const entry = useEntry('seatCommission', {
    ...{ nothing, again },
    asked: ({ members, substitutes, ...rest }) => ({
      body: { ...rest, members: [...members], substitutes: [...substitutes] },
    }),
  });
  const { typed, set } = entry;
  return (
    <EntryForm title={say('seat')} entry={entry}>
      <TextField
        pointer="/order"
        label={say('order')}
        value={typed.order}
        onChange={(order) => set({ order })}
      />
      <DayField pointer="/from" label={say('from')} value={typed.from} onChange={(from) => set({ from })} />
      <Seats people={people} typed={typed} set={set} />
    </EntryForm>
  );
};

type SeatsProps = Pick<SeatProps, 'people'> & Pick<Entry<typeof nothing>, 'typed' | 'set'>;

const Seats = ({ people, typed, set }: SeatsProps) => {
  const say = useWords(peopleWords);
  const deputies = people.filter(({ appointments }) =>
    appointments.some(({ office }) => office === 'deputy-head'),
  );
  const several = (name: 'members' | 'substitutes') => (
    <Several
      pointer={`/${name}`}
      legend={say(name)}
      people={people.filter(({ licence, standing }) => licence && standing === 'in-standing')}
      chosen={typed[name]}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  );
  return (
    <>
      <PersonField
        pointer="/deputyHead"
        label={say('deputy-head')}
        people={deputies}
        value={typed.deputyHead}
        onChange={(deputyHead) => set({ deputyHead })}
      />
      {several('members')}
      {several('substitutes')}
    </>
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
