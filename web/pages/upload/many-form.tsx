/** Index, closing day and language for many case files at once; what is left as it is does not change. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import type { Described } from '../../upload/described.ts';
import { describeMany } from '../../upload/drafts.ts';
import { yearOf } from '../../upload/nomenclatures.ts';
import type { Row } from '../../upload/row.ts';
import { repair } from '../../upload/run.ts';
import { IndexField } from './index-field.tsx';
import { rowWords } from './row-words.ts';

interface Typed {
  readonly index: string;
  readonly closedOn: string;
  readonly language: string;
}

const nothing: Typed = { index: '', closedOn: '', language: '' };

const partOf = ({ index, closedOn, language }: Typed): Partial<Described> => ({
  ...(index === '' ? {} : { index }),
  ...(closedOn === '' ? {} : { closedOn, isClosingUnknown: false }),
  ...(language === 'kk' || language === 'ru' ? { language } : {}),
});

interface ManyProps {
  readonly rows: readonly Row[];
  readonly onDone: () => void;
}

export const ManyForm = ({ rows, onDone }: ManyProps) => {
  const say = useWords(rowWords);
  const [typed, type] = useState(nothing);
  const [first] = rows;
  const year = yearOf(typed.closedOn === '' && first ? first.described : typed, todayHere());
  const apply = (): void => {
    const part = partOf(typed);
    describeMany(
      rows.filter(({ stage }) => stage === 'drafted'),
      part,
    );
    repair(
      rows.filter(({ stage }) => stage === 'open'),
      part,
    );
    onDone();
  };
  return (
    <Form class="many-form" doing={{ state: 'ready' }} onSubmit={apply}>
      <h3 class="govuk-heading-s">{say('many', { n: rows.length })}</h3>
      <ManyFields year={year} typed={typed} onChange={(part) => type({ ...typed, ...part })} />
      <Button submits kind="secondary">
        {say('apply')}
      </Button>
    </Form>
  );
};

interface ManyFieldsProps {
  readonly year: string;
  readonly typed: Typed;
  readonly onChange: (part: Partial<Typed>) => void;
}

const ManyFields = ({ year, typed, onChange }: ManyFieldsProps) => {
  const say = useWords(rowWords);
  return (
    <div class="filter__row">
      <DayField
        pointer="/closedOn"
        label={say('closedOn')}
        hint={say('asIs')}
        most={todayHere()}
        value={typed.closedOn}
        onChange={(closedOn) => onChange({ closedOn })}
      />
      <IndexField
        year={year}
        empty={say('asIs')}
        value={typed.index}
        onChange={(index) => onChange({ index })}
      />
      <SelectField
        pointer="/language"
        label={say('language')}
        hint={say('languageHint')}
        value={typed.language}
        onChange={(language) => onChange({ language })}
        of={[
          { value: '', text: say('asIs') },
          ...(['kk', 'ru'] as const).map((value) => ({ value, text: say(value) })),
        ]}
      />
    </div>
  );
};
