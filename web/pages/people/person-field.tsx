/** One of the people listed, by name. */
import { type FieldProps, SelectField } from '../../parts/field.tsx';
import type { Person } from './person.ts';

interface PersonFieldProps extends FieldProps {
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const PersonField = ({ people, ...field }: PersonFieldProps) => (
  <SelectField
    {...field}
    of={[{ value: '', text: '—' }, ...people.map(({ id, name }) => ({ value: id, text: name }))]}
  />
);
