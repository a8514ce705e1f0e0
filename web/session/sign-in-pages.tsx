/** The two ends of signing in: leaving for the issuer, and coming back. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Page } from '../parts/page.tsx';
import { useWords } from '../say/language.ts';
import { backOf, beginSignIn, endSignIn } from './sign-in.ts';
import { sessionWords } from './words.ts';

export const SignInPage = () => {
  const say = useWords(sessionWords);
  useEffect(() => void beginSignIn(backOf(location.search)), []);
  return (
    <Page title={say('signIn')}>
      <p class="govuk-body">{say('signingIn')}</p>
    </Page>
  );
};

export const SignedInPage = () => {
  const say = useWords(sessionWords);
  const [failed, fail] = useState(false);
  useEffect(() => {
    endSignIn().then(
      (back) => location.replace(back.startsWith('/') ? back : '/'),
      () => fail(true),
    );
  }, []);
  return (
    <Page title={say('signIn')}>
      <p class="govuk-body" role="status">
        {say(failed ? 'failed' : 'signingIn')}
      </p>
      {failed ? <SignInButton back="/" /> : null}
    </Page>
  );
};

/** Where a page needs an account. */
export const SignInFirst = () => {
  const say = useWords(sessionWords);
  const { url } = useLocation();
  return (
    <Page title={say('signInFirst')}>
      <SignInButton back={url} />
      <p class="govuk-body">
        <a class="govuk-link" href="/verify">
          {say('verify')}
        </a>
      </p>
    </Page>
  );
};

const SignInButton = ({ back }: { readonly back: string }) => {
  const say = useWords(sessionWords);
  return <Button onClick={() => void beginSignIn(back)}>{say('signIn')}</Button>;
};
