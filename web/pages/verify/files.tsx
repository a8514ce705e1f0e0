/** The files that were put here, and what each of them was taken for. */
import { useSpeech, useWords } from '../../say/language.ts';
import type { Understood } from './asking.ts';
import type { Verification } from './use-verification.ts';
import { verifyWords } from './words.ts';

export const Files = ({ files, state, remove }: Verification) => {
  const say = useWords(verifyWords);
  const { bytes } = useSpeech();
  const understood: readonly Understood[] = state.at === 'answered' ? state.answer.understood : [];
  return (
    <ul class="govuk-list verify-files" aria-label={say('yourFiles')}>
      {files.map(({ name, size }, at) => {
        const kind = understood[at]?.kind;
        return (
          <li key={name}>
            <strong>{name}</strong> {bytes(size)}
            {kind === undefined ? '' : `, ${say(kind)}`}{' '}
            <button
              type="button"
              class="link"
              aria-label={say('remove', { name })}
              onClick={() => remove(name)}
            >
              {say('removeShort')}
            </button>
          </li>
        );
      })}
    </ul>
  );
};
