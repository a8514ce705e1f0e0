/** A time stamping authority over HTTP (RFC 3161, 3.4). Where it does not answer well, there is no stamp and a line in the log. */
import type { TimeStamps } from '../ports/checkpoints.ts';
import { stampFault, stampRequest } from '../signature/time-stamps.ts';
import { log } from './log.ts';

const PATIENCE_MS = 10_000;
/** A stamp with its certificates takes a few KB. */
const MOST_BYTES = 100_000;

export const timeStampsFrom =
  (url: string): TimeStamps =>
  async (bytes) => {
    const request = stampRequest(bytes);
    const answer = await askedOf(url, request.der).catch(String);
    const fault = typeof answer === 'string' ? answer : stampFault(answer, request);
    if (typeof answer !== 'string' && fault === undefined) return answer;
    log.warn('STAMP_MISSING', { fault });
    return undefined;
  };

/** Nothing where no authority is configured. */
export const configuredTimeStamps = (url: string | undefined): { readonly timeStamps?: TimeStamps } =>
  url ? { timeStamps: timeStampsFrom(url) } : {};

const askedOf = async (url: string, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array | string> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body,
    // What is configured is asked, and nobody it points to.
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (!answer.ok) return `HTTP ${answer.status}`;
  return bytes.length > MOST_BYTES ? `${bytes.length} bytes` : bytes;
};
