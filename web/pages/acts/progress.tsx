/** Destruction as it runs, file by file where something is wrong. It asks anew until the act is closed. */
import { useEffect } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { WhenThere } from '../../parts/seen.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act, ActProps } from './act-props.ts';
import { sayReason } from './line-outcome.tsx';
import { outcomeWords } from './outcome-words.ts';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useAskingAgain } from './use-asking-again.ts';

export const Progress = ({ act, done }: ActProps) => {
  const sayDone = useWords(doneWords);
  const looked = useAnswer('showDestruction', { params: { act: act.id } });
  const now = looked.seen.state === 'there' ? looked.seen.answer : undefined;
  const isOver = now?.stage === 'closed';
  useAskingAgain(looked.again, isOver ? undefined : String(now?.pending));
  useEffect(() => {
    if (isOver) void done(sayDone('destroyedNow'));
  }, [isOver]);
  return <WhenThere of={looked}>{(answer) => <SoFar act={act} of={answer} />}</WhenThere>;
};

type Destruction = AnswerOf<'showDestruction'>;

const SoFar = ({ act, of }: { readonly act: Act; readonly of: Destruction }) => {
  const say = useWords(stepWords);
  const { total, destroyed, spared, halted } = of;
  const decided = destroyed + spared.length;
  return (
    <div>
      <h3 class="govuk-heading-s">{say('running')}</h3>
      <progress class="progress" max={total} value={decided} aria-label={say('running')} />
      <p class="govuk-body" role="status">
        {say('progress', { done: decided, total, spared: spared.length })}
      </p>
      {halted ? <p class="govuk-inset-text">{halted.detail}</p> : null}
      <Wrong act={act} of={of} />
    </div>
  );
};

/** Files that were spared, and those that are half gone. */
const Wrong = ({ act, of: { spared, incomplete } }: { readonly act: Act; readonly of: Destruction }) => {
  const say = useWords(stepWords);
  const sayOutcome = useWords(outcomeWords);
  const { instant } = useSpeech();
  const headingOf = (id: string): string => act.lines.find(({ caseFile }) => caseFile === id)?.heading ?? id;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {spared.map(({ caseFile, reason }) => (
        <li key={caseFile}>
          {say('sparedFile', { heading: headingOf(caseFile), reason: sayReason(sayOutcome, reason) })}
        </li>
      ))}
      {incomplete.map(({ caseFile, gone, of, lockedUntil }) => (
        <li key={caseFile}>
          {say('incomplete', { heading: headingOf(caseFile), gone, of })}
          {lockedUntil === undefined ? '' : ` ${say('lockedUntil', { when: instant(lockedUntil) })}`}
        </li>
      ))}
    </ul>
  );
};
