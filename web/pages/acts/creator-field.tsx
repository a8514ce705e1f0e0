/** The officer draws up acts of the chamber's own files, and of agents who have ceased. */
import { useAnswer } from '../../api/use-answer.ts';
import { SelectField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import { drawUpWords } from './draw-up-words.ts';

interface CreatorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const CreatorField = ({ value, onChange }: CreatorProps) => {
  const say = useWords(drawUpWords);
  const { chamber } = useMe();
  const { seen } = useAnswer('listPeople', { query: { limit: '200' } });
  const people = seen.state === 'there' ? seen.answer.items : [];
  const ceased = people.filter(({ licence }) => licence?.ceasedOn !== undefined);
  return (
    <SelectField
      pointer="/creator"
      label={say('creator')}
      value={value}
      onChange={onChange}
      of={[
        { value: chamber, text: say('ofChamber') },
        ...ceased.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
};
