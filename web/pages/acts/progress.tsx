/** Destruction as it runs, file by file where something is wrong. It asks anew until the act is closed. */
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { WhenThere } from '../../parts/seen.tsx';
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

const A_LOOK_MS = 2000;

export const Progress = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const looked = useAnswer('showDestruction', { params: { act: act.id } });
  const { seen } = looked;
  const stage = seen.state === 'there' ? seen.answer.stage : act.stage;
  useEffect(() => {
    if (stage === 'closed') {
      void again();
      return undefined;
    }
    const timer = setInterval(() => void looked.again(), A_LOOK_MS);
    return () => clearInterval(timer);
  }, [stage]);
  return (
    <WhenThere of={looked}>
      {({ total, destroyed, spared, incomplete }) => {
        const done = destroyed + spared.length;
        const told = say('progress', { done, total, spared: spared.length });
        return (
          <div>
            <h3 class="govuk-heading-s">{say('running')}</h3>
            <progress class="progress" max={total} value={done} aria-label={say('running')} />
            <p class="govuk-body" role="status">
              {told}
            </p>
            <ul class="govuk-list govuk-list--bullet">
              {incomplete.map(({ caseFile, gone, of }) => (
                <li key={caseFile}>{say('incomplete', { caseFile, gone, of })}</li>
              ))}
            </ul>
          </div>
        );
      }}
    </WhenThere>
  );
};
