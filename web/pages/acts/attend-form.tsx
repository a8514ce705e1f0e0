/** One of the destruction commission confirms that he is present, and tells what became of the paper. */
import { useState } from 'preact/hooks';
import type { Doing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { ActForm } from './act-form.tsx';
import type { Act, ActProps } from './act-props.ts';
import { newPaper, PaperFields, type PaperGone } from './paper-gone.tsx';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const AttendForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const [others, setOthers] = useState('');
  const [paper, setPaper] = useState<PaperGone>();
  const { doing, run } = useActDeed('attendCommission', props, sayDone('attended'));
  const [isSure, beSure] = useState(false);
  const begins = isLastOf(props.act);
  const attend = async (): Promise<void> => {
    if (begins && !isSure) beSure(true);
    else await run({ present: true, ...(others.trim() === '' ? {} : { others }), ...(paper && { paper }) });
  };
  return (
    <ActForm of={props} doing={doing} onSubmit={() => void attend()}>
      <p class="govuk-body">{say('attendHow')}</p>
      <Present act={props.act} />
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
        onChange={(chosen) => setPaper(chosen ? newPaper(props.act.place) : undefined)}
      />
      {paper ? <PaperFields paper={paper} onChange={setPaper} /> : null}
      <Confirm doing={doing} begins={begins && isSure ? props.act.total : undefined} />
    </ActForm>
  );
};

interface ConfirmProps {
  readonly doing: Doing;
  /** Of how many files destruction begins with it, where it does. */
  readonly begins: number | undefined;
}

const Confirm = ({ doing, begins }: ConfirmProps) => {
  const say = useWords(stepWords);
  return (
    <>
      {begins === undefined ? null : (
        <p class="govuk-inset-text" role="alert">
          <strong>{say('beginsNow', { n: begins })}</strong>
        </p>
      )}
      <Button submits doing={doing}>
        {say(begins === undefined ? 'attend' : 'beginNow')}
      </Button>
    </>
  );
};

/** With his word destruction may begin, so he is asked once more. Presences of an earlier day no longer count: the service's clock decides. */
const isLastOf = ({ attendance = [] }: Act): boolean => attendance.length === 2;

const Present = ({ act: { attendance = [] } }: { readonly act: Act }) => {
  const say = useWords(stepWords);
  if (attendance.length === 0) return null;
  const offices = attendance.map(({ office }) => say(office)).join(', ');
  return <p class="govuk-body">{say('present', { offices })}</p>;
};
