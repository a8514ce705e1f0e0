/** When, how and where the paper itself was destroyed. */
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { stepWords } from './step-words.ts';

export interface PaperGone {
  readonly destroyedOn: string;
  readonly manner: string;
  readonly place: string;
}

export const newPaper = (place: string): PaperGone => ({ destroyedOn: todayHere(), manner: '', place });

interface PaperFieldsProps {
  readonly paper: PaperGone;
  readonly onChange: (paper: PaperGone) => void;
}

export const PaperFields = ({ paper, onChange }: PaperFieldsProps) => {
  const say = useWords(stepWords);
  return (
    <>
      <DayField
        pointer="/paper/destroyedOn"
        label={say('paperDay')}
        value={paper.destroyedOn}
        onChange={(destroyedOn) => onChange({ ...paper, destroyedOn })}
      />
      <TextField
        pointer="/paper/manner"
        label={say('manner')}
        hint={say('mannerHint')}
        value={paper.manner}
        onChange={(manner) => onChange({ ...paper, manner })}
      />
      <TextField
        pointer="/paper/place"
        label={say('place')}
        value={paper.place}
        onChange={(place) => onChange({ ...paper, place })}
      />
    </>
  );
};
