/** Coming back from the issuer. */
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../parts/page.tsx';
import { useWords } from '../say/language.ts';
import { beginAnewAt, endSignIn } from './sign-in.ts';
import { sessionWords } from './words.ts';

const SignedInPage = () => {
  const say = useWords(sessionWords);
  const [state, tell] = useState<'signingIn' | 'failed' | 'inOtherWindow'>('signingIn');
  const leaveToOtherWindow = (): void => {
    tell('inOtherWindow');
    // Browsers close only what a page has opened: elsewhere the sentence stays.
    window.close();
  };
  useEffect(() => {
    endSignIn().then(
      (back) => {
        if (back === undefined) leaveToOtherWindow();
        else location.replace(back);
      },
      () => tell('failed'),
    );
  }, []);
  return (
    <Page title={say('signIn')}>
      <p class="govuk-body" role="status">
        {say(state)}
      </p>
      {state === 'failed' ? (
        <a class="govuk-button" href={beginAnewAt()}>
          {say('signIn')}
        </a>
      ) : null}
    </Page>
  );
};

export default SignedInPage;
