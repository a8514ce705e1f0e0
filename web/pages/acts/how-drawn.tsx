/** The language in which the act is signed, and the place where it is drawn up. */
import { Choice } from '../../parts/choice.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { drawUpWords } from './draw-up-words.ts';

export interface Manner {
  readonly language: 'kk' | 'ru';
  readonly place: string;
  /** Also what is due and not shown. */
  readonly isAll: boolean;
}

interface MannerProps {
  readonly manner: Manner;
  readonly onChange: (manner: Manner) => void;
  /** Whether there is more than is shown. */
  readonly mayTakeAll: boolean;
}

export const HowDrawn = ({ manner, onChange, mayTakeAll }: MannerProps) => {
  const say = useWords(drawUpWords);
  return (
    <>
      {mayTakeAll ? (
        <Choice
          pointer="/caseFiles"
          label={say('all')}
          isChosen={manner.isAll}
          onChange={(isAll) => onChange({ ...manner, isAll })}
        />
      ) : null}
      <div class="filter__row">
        <SelectField
          pointer="/language"
          label={say('language')}
          value={manner.language}
          onChange={(one) => onChange({ ...manner, language: one === 'kk' ? 'kk' : 'ru' })}
          of={[
            { value: 'kk', text: say('kk') },
            { value: 'ru', text: say('ru') },
          ]}
        />
        <TextField
          pointer="/place"
          label={say('place')}
          hint={say('placeHint')}
          value={manner.place}
          onChange={(place) => onChange({ ...manner, place })}
        />
      </div>
    </>
  );
};
