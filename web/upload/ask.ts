/** Asks the service for an upload: again and again where no answer comes, and never twice for one thing. */
import { type Answered, type Asked, call, Unreachable } from '../api/call.ts';
import type { Problem } from '../api/problem.ts';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { patiently, Stopped } from './patience.ts';
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

const tellSilence = (isSilent: boolean): void => {
  if (upload.isSilent === isSilent) return;
  upload.isSilent = isSilent;
  moved();
};

/** Until it is done, or the person pauses. */
export const trying = <Done>(work: () => Promise<Done>): Promise<Done> =>
  patiently(work, { signal: running.signal, onSilence: tellSilence });

/** Of what goes on by itself. @throws Refused; Stopped when the person pauses, or may do nothing more at all. */
export const ask = async <Name extends RouteName>(
  name: Name,
  asked: Asked<Name>,
): Promise<AnswerOf<Name>> => {
  const { signal } = running;
  const answered = await trying(() => once(name, { ...asked, signal }));
  if (answered.ok) return answered.answer;
  if (answered.problem.code !== 'NotPermitted') throw new Refused(answered.problem);
  // Of thousands of requests every one would be answered so: they wait until the person says otherwise.
  upload.halt = answered.problem;
  stopRun();
  moved();
  throw new Stopped();
};

const never = new AbortController().signal;

/** Of what the person does now, paused or not. @throws Refused */
export const askAtOnce = async <Name extends RouteName>(
  name: Name,
  asked: Asked<Name>,
): Promise<AnswerOf<Name>> => {
  const answered = await patiently(() => once(name, asked), { signal: never, onSilence: tellSilence });
  if (answered.ok) return answered.answer;
  throw new Refused(answered.problem);
};

const once = async <Name extends RouteName>(
  name: Name,
  asked: Asked<Name>,
): Promise<Answered<AnswerOf<Name>>> => {
  const answered = await call(name, asked);
  if (!answered.ok && passes(answered.problem)) throw new Unreachable(answered.problem.detail);
  return answered;
};

/** Will be answered otherwise in a moment. */
const passes = ({ status, code }: Problem): boolean =>
  status === 429 || status >= 500 || code === 'StillRunning' || code === 'ChangedMeanwhile';
