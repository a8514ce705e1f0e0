/** The session ended while somebody worked: the page waits, with all that was typed, until the person signs in in another window. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../say/language.ts';
import { againAddress, openSignInWindow, whenSignedInElsewhere } from './again.ts';
import type { Ended } from './use-ended.ts';
import { sessionWords } from './words.ts';

export const SignInAgain = ({ ended }: { readonly ended: Ended }) => {
  const say = useWords(sessionWords);
  const [isBlocked, tell] = useState(false);
  useEffect(() => whenSignedInElsewhere(ended.goOn), [ended]);
  return (
    <Dialog title={say('ended')} isOpen onClose={ended.giveUp}>
      <p class="govuk-body">{say('endedHow')}</p>
      {isBlocked ? (
        <p class="govuk-body" role="alert">
          {say('blocked')}{' '}
          <a class="govuk-link" href={againAddress} target="_blank" rel="opener">
            {say('signIn')}
          </a>
        </p>
      ) : null}
      <div class="govuk-button-group">
        <Button onClick={() => tell(!openSignInWindow())}>{say('signIn')}</Button>
        <Button kind="secondary" onClick={ended.giveUp}>
          {say('notNow')}
        </Button>
      </div>
    </Dialog>
  );
};
