/** The service refused, or does not answer: what it said, and a way on. */
import { useWords } from '../say/language.ts';
import { partWords } from './words.ts';

interface UnansweredProps {
  /** Undefined where it did not answer. */
  readonly why: string | undefined;
  readonly again: () => void;
}

export const Unanswered = ({ why, again }: UnansweredProps) => {
  const say = useWords(partWords);
  return (
    <div class="govuk-inset-text" role="alert">
      <p class="govuk-body">{why ?? say('unreachable')}</p>
      <button type="button" class="govuk-button govuk-button--secondary" onClick={again}>
        {say('again')}
      </button>
    </div>
  );
};
