/** Why a file was not sealed: each finding beside its document. */
import { useWords } from '../../say/language.ts';
import type { Kept } from './shown.ts';
import { oneFileWords } from './file-words.ts';

export const Findings = ({ findings }: Pick<Kept, 'findings'>) => {
  const say = useWords(oneFileWords);
  if (findings.length === 0) return null;
  return (
    <section class="govuk-error-summary" aria-label={say('findings')}>
      <h2 class="govuk-error-summary__title">{say('findings')}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {findings.map(({ document = '', code, name, detail }) => (
          <li key={`${document}${code}`}>
            {name === undefined ? '' : `${name}: `}
            {detail}
          </li>
        ))}
      </ul>
    </section>
  );
};
