/** Shows an answer when it is there; before that, or in its place, what became of the question. */
import type { ComponentChildren } from 'preact';
import type { Looked, Seen } from '../api/use-answer.ts';
import { useWords } from '../say/language.ts';
import { Unanswered } from './unanswered.tsx';
import { partWords } from './words.ts';

interface SeenProps<Answer> {
  readonly of: Looked<Answer>;
  readonly children: (answer: Answer) => ComponentChildren;
}

export const WhenThere = <Answer,>({ of: { seen, again }, children }: SeenProps<Answer>) => {
  const say = useWords(partWords);
  if (seen.state === 'there') return <>{children(seen.answer)}</>;
  if (seen.state === 'waiting')
    return (
      <p class="govuk-body" role="status">
        {say('wait')}
      </p>
    );
  return <Unanswered why={whyOf(seen)} again={() => void again()} />;
};

const whyOf = (seen: Exclude<Seen<unknown>, { state: 'there' | 'waiting' }>): string | undefined =>
  seen.state === 'refused' ? seen.problem.detail : undefined;
