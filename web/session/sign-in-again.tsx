/** The session ended while somebody worked: the page waits, with all that was typed, until the person signs in in another window. */
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../say/language.ts';
import { openSignInWindow, whenSignedInElsewhere } from './sign-in.ts';
import type { Ended } from './use-session.ts';
import { sessionWords } from './words.ts';

export const SignInAgain = ({ ended }: { readonly ended: Ended }) => {
  const say = useWords(sessionWords);
  useEffect(() => whenSignedInElsewhere(ended.goOn), [ended]);
  return (
    <Dialog title={say('ended')} isOpen onClose={ended.giveUp}>
      <p class="govuk-body">{say('endedHow')}</p>
      <div class="govuk-button-group">
        <Button onClick={openSignInWindow}>{say('signIn')}</Button>
        <Button kind="secondary" onClick={ended.giveUp}>
          {say('leave')}
        </Button>
      </div>
    </Dialog>
  );
};
