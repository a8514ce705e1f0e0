/** The drafter reads part one, signs it and lays the act before the commission. */
import { Button } from '../../parts/button.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { NamedFiles } from './named-files.tsx';
import { Reading } from './reading.tsx';
import { refusalInWords } from './refusal.ts';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const SubmitForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { act } = props;
  const { doing, run } = useActDeed('submitAct', props, sayDone('submitted'));
  return (
    <>
      <p class="govuk-body">{say('read')}</p>
      <RefusedBefore act={act} />
      <Reading act={act} />
      <ActForm of={props} doing={doing} onSubmit={() => void sign().then(run)}>
        <Button submits doing={doing}>
          {say('submit')}
        </Button>
      </ActForm>
    </>
  );
};

/** A long act is judged after it was submitted, and comes back with what stood against it. */
const RefusedBefore = ({ act: { refused, lines } }: Pick<ActProps, 'act'>) => {
  const say = useWords(stepWords);
  const { language } = useSpeech();
  if (!refused) return null;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {say('refusedBefore')} {refusalInWords(refused, language)}
      </p>
      <NamedFiles of={refused} lines={lines} />
    </div>
  );
};
