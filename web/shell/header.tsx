/** The top of every page: the name of the service, the languages, who is signed in. */
import { languages, type SpokenLanguage } from '../../shared/contract/languages.ts';
import type { Me } from '../session/me.ts';
import { useWords } from '../say/language.ts';
import { shellWords } from './words.ts';

interface HeaderProps {
  readonly me: Me | undefined;
  readonly isSignedIn: boolean;
  readonly language: SpokenLanguage;
  readonly onLanguage: (language: SpokenLanguage) => void;
  readonly onSignOut: () => void;
}

const named: Readonly<Record<SpokenLanguage, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export const Header = ({ me, isSignedIn, language, onLanguage, onSignOut }: HeaderProps) => {
  const say = useWords(shellWords);
  return (
    <>
      <a href="#main" class="govuk-skip-link">
        {say('skip')}
      </a>
      <header class="shell-header">
        <div class="govuk-width-container shell-header__row">
          <a class="shell-header__name" href="/">
            {say('name')}
          </a>
          <Languages language={language} onLanguage={onLanguage} />
          {isSignedIn ? (
            <div>
              <span>{me?.name}</span>{' '}
              <button type="button" onClick={onSignOut}>
                {say('signOut')}
              </button>
            </div>
          ) : null}
        </div>
      </header>
    </>
  );
};

const Languages = ({ language, onLanguage }: Pick<HeaderProps, 'language' | 'onLanguage'>) => {
  const say = useWords(shellWords);
  return (
    <ul class="shell-header__languages" aria-label={say('language')}>
      {languages.map((one) => (
        <li key={one}>
          <button type="button" lang={one} aria-current={one === language} onClick={() => onLanguage(one)}>
            {named[one]}
          </button>
        </li>
      ))}
    </ul>
  );
};
