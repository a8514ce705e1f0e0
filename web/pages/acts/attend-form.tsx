/** One of the destruction commission confirms that he is present, and tells what became of the paper. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

const noPaper = { destroyedOn: '', manner: '', place: '' };

export const AttendForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const [others, setOthers] = useState('');
  const [paper, setPaper] = useState<typeof noPaper>();
  const { doing, act: attend } = useDoing('attendCommission');
  const { attendance = [] } = act;
  const onSubmit = async (): Promise<void> => {
    const body = {
      present: true as const,
      ...(others.trim() === '' ? {} : { others }),
      ...(paper ? { paper } : {}),
    };
    if (await attend({ params: { act: act.id }, body })) await again();
  };
  return (
    <Form doing={doing} onSubmit={() => void onSubmit()}>
      <p class="govuk-body">{say('attendHow')}</p>
      {attendance.length === 0 ? null : (
        <p class="govuk-body">
          {say('present', { offices: attendance.map(({ office }) => say(office)).join(', ') })}
        </p>
      )}
      <TextField
        pointer="/others"
        label={`${say('others')} ${say('optional')}`}
        value={others}
        onChange={setOthers}
      />
      <Choice
        pointer="/paper"
        label={say('paperToo')}
        isChosen={paper !== undefined}
        onChange={(chosen) => setPaper(chosen ? noPaper : undefined)}
      />
      {paper ? <PaperFields paper={paper} onChange={setPaper} /> : null}
      <Button submits doing={doing}>
        {say('attend')}
      </Button>
    </Form>
  );
};

interface PaperFieldsProps {
  readonly paper: typeof noPaper;
  readonly onChange: (paper: typeof noPaper) => void;
}

const PaperFields = ({ paper, onChange }: PaperFieldsProps) => {
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
