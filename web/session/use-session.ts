/** Keeps the session of this tab: who is signed in, and with which token the service is asked. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { askAs, call } from '../api/call.ts';
import type { Looked } from '../api/use-answer.ts';
import type { Me } from './me.ts';
import { forgetSession, keepSession, keptSession, type Session, signedOut } from './session.ts';
import { type Ended, useEnded } from './use-ended.ts';
import { useKnown } from './use-known.ts';

export interface Signed {
  readonly isSignedIn: boolean;
  readonly known: Looked<Me>;
  readonly signOut: () => void;
  readonly ended: Ended | undefined;
}

export const useSession = (language: SpokenLanguage): Signed => {
  const session = useRef(keptSession());
  const [isSignedIn, sign] = useState(session.current !== undefined);
  const latest = useRef({ language, person: '' });

  /** Whoever signs in again goes on with his own work alone: what somebody else typed is not sent in his name. */
  const take = async (next: Session): Promise<boolean> => {
    const before = session.current;
    session.current = next;
    const answered = await call('me').catch(() => undefined);
    if (!answered?.ok) {
      session.current = before;
      return false;
    }
    keepSession(next);
    if (answered.answer.id === latest.current.person) return true;
    location.assign('/');
    return false;
  };
  const { ended, ask } = useEnded(take);

  const signInAgain = (): Promise<boolean> => {
    if (latest.current.person !== '') return ask();
    // Nobody has worked here yet: there is nothing to keep.
    forgetSession();
    sign(false);
    return Promise.resolve(false);
  };
  const token = (): string | undefined => session.current?.token;
  useEffect(() => askAs({ language: () => latest.current.language, token, signInAgain }), []);
  const known = useKnown(isSignedIn);
  latest.current = { language, person: known.seen.state === 'there' ? known.seen.answer.id : '' };
  return { isSignedIn, known, signOut, ended };
};

const signOut = (): void => {
  forgetSession();
  signedOut.remember();
  location.assign('/');
};
