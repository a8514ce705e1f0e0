/** Leaving for the issuer. */
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../parts/page.tsx';
import { Unanswered } from '../parts/unanswered.tsx';
import { useWords } from '../say/language.ts';
import { backOf } from './again.ts';
import { beginSignIn } from './sign-in.ts';
import { sessionWords } from './words.ts';

const SignInPage = () => {
  const say = useWords(sessionWords);
  const [isSilent, tell] = useState(false);
  const begin = (): void => {
    tell(false);
    beginSignIn(backOf(location.search)).catch(() => tell(true));
  };
  useEffect(begin, []);
  return (
    <Page title={say('signIn')}>
      {isSilent ? (
        <Unanswered why={say('silent')} again={begin} />
      ) : (
        <p class="govuk-body" role="status">
          {say('signingIn')}
        </p>
      )}
    </Page>
  );
};

export default SignInPage;
