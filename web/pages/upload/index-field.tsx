/** An index of the nomenclature of a year; typed freely where no nomenclature of that year is known. */
import { SelectField, TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { rowWords } from './row-words.ts';
import { useLines } from './use-lines.ts';

interface IndexProps {
  readonly year: string;
  readonly value: string;
  readonly onChange: (index: string) => void;
  /** What an empty value means. */
  readonly empty?: string;
}

export const IndexField = ({ year, value, onChange, empty }: IndexProps) => {
  const say = useWords(rowWords);
  const lines = useLines(year);
  const field = { pointer: '/index', label: say('index') };
  if (lines?.length === 0) return <TextField {...field} width={10} value={value} onChange={onChange} />;
  const isStrange = value !== '' && lines?.every(({ index }) => index !== value) === true;
  return (
    <SelectField
      {...field}
      hint={say('indexHint', { year })}
      value={value}
      onChange={onChange}
      of={[
        { value: '', text: empty ?? say('indexNone') },
        ...(isStrange ? [{ value, text: say('indexOther', { index: value, year }) }] : []),
        ...(lines ?? []).map(({ index, heading }) => ({ value: index, text: `${index} ${heading}` })),
      ]}
    />
  );
};
