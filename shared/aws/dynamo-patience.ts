import { setTimeout as after } from 'node:timers/promises';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransientFault } from '../ports/faults.ts';

/** How long to wait, in milliseconds. */
export type Wait = (milliseconds: number) => Promise<unknown>;

/** What became of a try that failed: certainly nothing, or nobody knows. Undefined when trying again is of no use. */
export type Setback = 'not-applied' | 'in-doubt';

const TRIES = 8;
const FIRST_PAUSE = 25;
const LONGEST_PAUSE = 2000;

/**
 * The one loop around DynamoDB: tries again what the store was too busy for, or never
 * answered, after a pause of full jitter. Give the client `maxAttempts: 1`, else its
 * own loop multiplies this one.
 * @throws TransientFault after eight tries, or when `ask` may no longer be repeated.
 */
export const patiently = async <Answer>(
  ask: (before: Setback | undefined) => Promise<Answer>,
  wait: Wait = after,
): Promise<Answer> => {
  let setback: Setback | undefined;
  let last: unknown;
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (tried > 0) await wait(Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** tried));
    try {
      return await ask(setback);
    } catch (error) {
      setback = setbackOf(error);
      if (setback === undefined) throw error;
      last = error;
    }
  }
  throw new TransientFault('The registry stays busy.', { cause: last });
};

const BUSY = new Set([
  'ProvisionedThroughputExceeded',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingError',
  'ThrottlingException',
  'TransactionConflict',
  'TransactionConflictException',
]);
const UNANSWERED = new Set([
  'AbortError',
  'NetworkingError',
  'TimeoutError',
  'TransactionInProgressException',
]);
// Looked for in the message too: the SDK wraps an error of another realm and drops its code.
const BROKEN_LINE =
  /\b(EAI_AGAIN|ECONNABORTED|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT)\b|socket hang up/;

const setbackOf = (error: unknown): Setback | undefined => {
  if (error instanceof TransactionCanceledException) return isOnlyBusy(error) ? 'not-applied' : undefined;
  const name = textIn(error, 'name');
  if (BUSY.has(name)) return 'not-applied';
  if (UNANSWERED.has(name) || BROKEN_LINE.test(`${textIn(error, 'code')} ${textIn(error, 'message')}`))
    return 'in-doubt';

  return statusOf(error) >= 500 ? 'in-doubt' : undefined;
};

const isOnlyBusy = ({ CancellationReasons: reasons = [] }: TransactionCanceledException): boolean => {
  const codes = reasons.map(({ Code }) => Code ?? 'None').filter((code) => code !== 'None');

  return codes.length > 0 && codes.every((code) => BUSY.has(code));
};

const textIn = (error: unknown, field: string): string => {
  const text = fieldIn(error, field);

  return typeof text === 'string' ? text : '';
};

const statusOf = (error: unknown): number => {
  const status = fieldIn(fieldIn(error, '$metadata'), 'httpStatusCode');

  return typeof status === 'number' ? status : 0;
};

const fieldIn = (thing: unknown, field: string): unknown =>
  typeof thing === 'object' && thing !== null ? Reflect.get(thing, field) : undefined;
