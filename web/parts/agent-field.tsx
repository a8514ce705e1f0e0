/** One of the agents of the chamber, by name; only those who may read the people of the chamber are offered them. */
import { useAnswer } from '../api/use-answer.ts';
import { type FieldProps, SelectField, TextField } from './field.tsx';

interface AgentProps extends FieldProps {
  /** Id of the person. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const AgentField = ({ value, onChange, ...field }: AgentProps) => {
  const { seen } = useAnswer('listPeople', { query: { limit: '200' } });
  if (seen.state !== 'there') return <TextField {...field} value={value} onChange={onChange} />;
  const agents = seen.answer.items.filter(({ licence }) => licence !== undefined);
  return (
    <SelectField
      {...field}
      value={value}
      onChange={onChange}
      of={[
        ...(agents.some(({ id }) => id === value) ? [] : [{ value, text: '—' }]),
        ...agents.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
};
