/** Asks again while something runs, ever less often as long as nothing moves. */
import { useEffect, useRef } from 'preact/hooks';

const FIRST_MS = 500;
const LAST_MS = 15_000;

/** @param state as it is now; when it changes it is asked often again. Undefined when there is nothing to wait for. */
export const useAskingAgain = (ask: () => Promise<void>, state: string | undefined): void => {
  const latest = useRef(ask);
  latest.current = ask;
  useEffect(() => {
    if (state === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const wait = (pause: number): void => {
      timer = setTimeout(() => {
        void latest.current().finally(() => {
          if (!isOver) wait(Math.min(LAST_MS, pause * 1.5));
        });
      }, pause);
    };
    wait(FIRST_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [state]);
};
