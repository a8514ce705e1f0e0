/** How far the verification has come: the check aloud, the count for the eye. */
import type { Progress } from '../../../shared/signature/verify-bundle.ts';
import { checkWords } from '../../../shared/signature/verify-words.ts';
import { useWords } from '../../say/language.ts';
import { verifyWords } from './words.ts';

export const Working = ({ progress }: { readonly progress: Progress | undefined }) => {
  const say = useWords(verifyWords);
  const named = useWords(checkWords);
  if (!progress)
    return (
      <p class="govuk-body" role="status">
        {say('working')}
      </p>
    );
  const { check, done, of } = progress;
  return (
    <>
      <p class="govuk-body" role="status">
        {say('workingOn', { check: named(check) })}
      </p>
      {of > 0 ? (
        <>
          <progress class="progress" max={of} value={done} aria-label={named(check)} />
          <p class="govuk-body">{say('workingOf', { done, of })}</p>
        </>
      ) : null}
    </>
  );
};
