/** Keeps the session of this tab: who is signed in, and what happens when the token ends while somebody works. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { askAs, call } from '../api/call.ts';
import type { Me } from './me.ts';
import { forgetSession, keepSession, keptSession, type Session } from './session.ts';

/** The session ended while something was asked: it waits for one of these. */
export interface Ended {
  readonly goOn: (session: Session) => void;
  readonly giveUp: () => void;
}

export interface Signed {
  /** Undefined until the service has said who it is. */
  readonly me: Me | undefined;
  readonly isSignedIn: boolean;
  readonly signOut: () => void;
  readonly ended: Ended | undefined;
}

export const useSession = (language: SpokenLanguage): Signed => {
  const session = useRef(keptSession());
  const spoken = useRef(language);
  spoken.current = language;
  const [isSignedIn, sign] = useState(session.current !== undefined);
  const [me, know] = useState<Me>();
  const [ended, end] = useState<Ended>();
  const waiting = useRef<Promise<void> | undefined>(undefined);

  const signOut = (): void => {
    forgetSession();
    session.current = undefined;
    location.assign('/');
  };

  const askToSignIn = (): Promise<void> =>
    (waiting.current ??= new Promise<void>((done, failed) => {
      const over = (): void => {
        waiting.current = undefined;
        end(undefined);
      };
      end({
        goOn: (next) => {
          keepSession(next);
          session.current = next;
          over();
          done();
        },
        giveUp: () => {
          over();
          failed(new Error('the person did not sign in again'));
          signOut();
        },
      });
    }));

  useEffect(() => {
    askAs({
      language: () => spoken.current,
      token: () => session.current?.token,
      signInAgain: askToSignIn,
    });
    if (!session.current) return;
    void call('me').then(
      (answered) => {
        if (answered.ok) know(answered.answer);
        else sign(false);
      },
      () => undefined,
    );
  }, []);

  return { me, isSignedIn, signOut, ended };
};
