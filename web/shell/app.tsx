/** The whole of the pages: language, session, navigation, and the page that the address names. */
import { LocationProvider } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { Language, prefer, preferred } from '../say/language.ts';
import { AskWhoAmI, WhoAmI } from '../session/me.ts';
import { SignInAgain } from '../session/sign-in-again.tsx';
import { useSession } from '../session/use-session.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { Pages } from './pages.tsx';

export const App = () => {
  const [language, speak] = useState<SpokenLanguage>(preferred);
  useEffect(() => prefer(language), [language]);
  const { isSignedIn, known, signOut, ended } = useSession(language);
  const me = isSignedIn && known.seen.state === 'there' ? known.seen.answer : undefined;
  return (
    <Language.Provider value={language}>
      <LocationProvider>
        <WhoAmI.Provider value={me}>
          <AskWhoAmI.Provider value={known.again}>
            <Header {...{ me, isSignedIn, language }} onLanguage={speak} onSignOut={signOut} />
            {me ? <Navigation me={me} /> : null}
            <div class="govuk-width-container">
              <Pages known={isSignedIn ? known : undefined} />
            </div>
            {ended ? <SignInAgain ended={ended} /> : null}
          </AskWhoAmI.Provider>
        </WhoAmI.Provider>
      </LocationProvider>
    </Language.Provider>
  );
};
