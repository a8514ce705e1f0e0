/** Asks the service for an upload: again and again where no answer comes, and never twice for one thing. */
import { type Asked, call, Unreachable } from '../api/call.ts';
import type { Problem } from '../api/problem.ts';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { patiently } from './patience.ts';
import { moved, upload } from './state.ts';

/** The service said no. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

let running = new AbortController();

/** Aborted when the person pauses. */
export const signalOfRun = (): AbortSignal => running.signal;

export const stopRun = (): void => {
  upload.isPaused = true;
  running.abort();
};

export const startRun = (): void => {
  upload.isPaused = false;
  upload.isSilent = false;
  upload.halt = undefined;
  running = new AbortController();
};

export const trying = <Done>(work: () => Promise<Done>): Promise<Done> =>
  patiently(work, {
    signal: running.signal,
    onSilence: (isSilent) => {
      if (upload.isSilent === isSilent) return;
      upload.isSilent = isSilent;
      moved();
    },
  });

/** @throws Refused; Stopped when the person pauses. */
export const ask = <Name extends RouteName>(name: Name, asked: Asked<Name>): Promise<AnswerOf<Name>> =>
  trying(async () => {
    const answered = await call(name, { ...asked, signal: running.signal });
    if (answered.ok) return answered.answer;
    const { problem } = answered;
    if (passes(problem)) throw new Unreachable(problem.detail);
    if (problem.code === 'NotPermitted') {
      upload.halt = problem;
      stopRun();
    }
    throw new Refused(problem);
  });

/** Will be answered otherwise in a moment. */
const passes = ({ status, code }: Problem): boolean =>
  status === 429 || status >= 500 || code === 'StillRunning' || code === 'ChangedMeanwhile';
