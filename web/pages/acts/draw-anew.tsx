/** The act came to nothing and its files are due again: the drafter draws up another in its place. */
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { stepWords } from './step-words.ts';

export const DrawAnew = ({ act }: ActProps) => {
  const say = useWords(stepWords);
  const isReturned = act.stage === 'returned';
  return (
    <>
      <p class="govuk-body">{say(isReturned ? 'anewReturned' : 'anewEnded')}</p>
      <a class="govuk-button" href={`/acts/new?replaces=${act.id}`}>
        {say('drawAnew')}
      </a>
    </>
  );
};
