/** Where a page needs an account. */
import { useLocation } from 'preact-iso';
import { Page } from '../parts/page.tsx';
import { useWords } from '../say/language.ts';
import { sessionWords } from './words.ts';

export const SignInFirst = () => {
  const say = useWords(sessionWords);
  const { url } = useLocation();
  return (
    <Page title={say('signInFirst')}>
      <a class="govuk-button" href={`/sign-in?${new URLSearchParams({ back: url }).toString()}`}>
        {say('signIn')}
      </a>
      <p class="govuk-body">
        <a class="govuk-link" href="/verify">
          {say('verify')}
        </a>
      </p>
    </Page>
  );
};
