/** What happens when the token ends while somebody works. */
import { useRef, useState } from 'preact/hooks';
import type { Session } from './session.ts';

/** Something was asked and waits for one of these. */
export interface Ended {
  readonly goOn: (session: Session) => void;
  readonly giveUp: () => void;
}

interface Asking {
  readonly ended: Ended | undefined;
  /** However many things wait, the person is asked once. @returns whether they may go on */
  readonly ask: () => Promise<boolean>;
}

/** @param take whether the page may go on with the new session. */
export const useEnded = (take: (session: Session) => Promise<boolean>): Asking => {
  const [ended, end] = useState<Ended>();
  const waiting = useRef<Promise<boolean> | undefined>(undefined);
  const ask = (): Promise<boolean> =>
    (waiting.current ??= new Promise((done) => {
      const answer = (goesOn: boolean): void => {
        waiting.current = undefined;
        end(undefined);
        done(goesOn);
      };
      end({
        goOn: (session) => void take(session).then(answer, () => answer(false)),
        giveUp: () => answer(false),
      });
    }));
  return { ended, ask };
};
