/** Tries again what no answer came to, sooner when the network comes back; never while the person has paused. */
import { Unreachable } from '../api/call.ts';

/** The person paused, or left. */
export class Stopped extends Error {}

export interface Network {
  /** Instant in ms of the next try while nothing comes through; 0 where all is well. */
  nextTryAt: number;
}

const LONGEST_MS = 30_000;

export interface Trying {
  readonly signal: AbortSignal;
  /** Told when nothing comes through, and when something does again. */
  readonly onSilence: (isSilent: boolean) => void;
}

export const patiently = async <Done>(
  work: () => Promise<Done>,
  { signal, onSilence }: Trying,
): Promise<Done> => {
  for (let wait = 1000; ; wait = Math.min(LONGEST_MS, wait * 2)) {
    goOnUnless(signal);
    try {
      const done = await work();
      onSilence(false);
      return done;
    } catch (error) {
      goOnUnless(signal);
      if (!(error instanceof Unreachable)) throw error;
      onSilence(true);
      await untilOnline(wait, signal);
    }
  }
};

const goOnUnless = (stopped: AbortSignal): void => {
  if (stopped.aborted) throw new Stopped();
};

/** A while, or until the browser says that there is a network again. */
const untilOnline = (wait: number, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const over = (): void => {
      clearTimeout(timer);
      removeEventListener('online', over);
      signal.removeEventListener('abort', over);
      done();
    };
    const timer = setTimeout(over, wait);
    addEventListener('online', over);
    signal.addEventListener('abort', over);
  });
