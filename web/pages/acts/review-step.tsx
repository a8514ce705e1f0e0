/** The chamber wants files of the act looked through before it is submitted: how many, and the next of them. */
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { stepWords } from './step-words.ts';

export const ReviewStep = ({ act }: ActProps) => {
  const say = useWords(stepWords);
  const { reviewed, wanted } = act.review;
  const next = act.lines.find(({ reviewedAt }) => reviewedAt === undefined);
  return (
    <div>
      <progress class="progress" max={wanted} value={reviewed} aria-label={say('reviewing')} />
      {next ? (
        <a class="govuk-button" href={`/acts/${act.id}/files/${next.caseFile}`}>
          {say('reviewNext')}
        </a>
      ) : null}
    </div>
  );
};
