/** A long act is drawn up, or judged at its submission, while nobody has to wait at the page. */
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { stepWords } from './step-words.ts';
import { useAskingAgain } from './use-asking-again.ts';

export const Waiting = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  useAskingAgain(again, act.stage);
  return (
    <p class="govuk-body" role="status">
      {say(act.stage === 'drawing' ? 'drawing' : 'submitting')}
    </p>
  );
};
