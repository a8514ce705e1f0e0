/** The sections that the person has. */
import { useLocation } from 'preact-iso';
import type { Me } from '../session/me.ts';
import { useWords } from '../say/language.ts';
import { sections } from './sections.ts';
import { shellWords } from './words.ts';

export const Navigation = ({ me }: { readonly me: Me }) => {
  const say = useWords(shellWords);
  const { path } = useLocation();
  const isHere = (start: string): boolean =>
    path === start || (start !== '/' && path.startsWith(`${start}/`));
  return (
    <nav class="shell-nav" aria-label={say('sections')}>
      <div class="govuk-width-container">
        <ul>
          {sections
            .filter(({ isFor }) => isFor(me))
            .map(({ name, path: start }) => (
              <li key={name}>
                <a
                  class="govuk-link govuk-link--no-visited-state"
                  href={start}
                  aria-current={isHere(start) ? 'page' : undefined}
                >
                  {say(name)}
                </a>
              </li>
            ))}
        </ul>
      </div>
    </nav>
  );
};
