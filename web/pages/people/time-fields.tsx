/** From which day, and until which where it ends. */
import { DayField } from '../../parts/day-field.tsx';
import { useWords } from '../../say/language.ts';
import { peopleWords } from './words.ts';

interface Time {
  readonly from: string;
  readonly to: string;
}

interface TimeProps {
  readonly time: Time;
  readonly set: (part: Partial<Time>) => void;
}

export const TimeFields = ({ time: { from, to }, set }: TimeProps) => {
  const say = useWords(peopleWords);
  return (
    <>
      <DayField pointer="/from" label={say('from')} value={from} onChange={(day) => set({ from: day })} />
      <DayField
        pointer="/to"
        label={`${say('to')} ${say('optional')}`}
        value={to}
        onChange={(day) => set({ to: day })}
      />
    </>
  );
};
