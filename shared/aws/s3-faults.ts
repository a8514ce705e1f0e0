import { S3ServiceException } from '@aws-sdk/client-s3';
import { TransientFault } from '../ports/faults.ts';

const isAnswer = (fault: unknown): fault is S3ServiceException => fault instanceof S3ServiceException;

/** What the store answered, if it answered at all. */
const statusOf = (fault: unknown): number | undefined =>
  isAnswer(fault) ? fault.$metadata.httpStatusCode : undefined;

export const isNamed = (fault: unknown, ...names: readonly string[]): boolean =>
  isAnswer(fault) && names.includes(fault.name);

/** The version, its key or its upload is not there. A bucket that is not there is a fault of ours. */
export const isAbsent = (fault: unknown): boolean =>
  isNamed(fault, 'NotFound', 'NoSuchKey', 'NoSuchVersion', 'NoSuchUpload') ||
  // A version id that no store gave out is not even well formed to Amazon's.
  (isNamed(fault, 'InvalidArgument') && isAnswer(fault) && /version id/i.test(fault.message));

export const isForbidden = (fault: unknown): boolean => statusOf(fault) === 403;
export const isMalformed = (fault: unknown): boolean => statusOf(fault) === 400;
export const isMethodNotAllowed = (fault: unknown): boolean => statusOf(fault) === 405;
export const isOutOfRange = (fault: unknown): boolean => statusOf(fault) === 416;

const busy = [
  'SlowDown',
  'RequestTimeout',
  'Throttling',
  'ThrottlingException',
  'OperationAborted',
  'ConditionalRequestConflict',
];

const network = [
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ERR_STREAM_PREMATURE_CLOSE',
];

const wasCut = (fault: unknown): boolean => {
  if (typeof fault !== 'object' || fault === null) return false;
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
  const name = 'name' in fault && typeof fault.name === 'string' ? fault.name : '';
  return network.includes(code) || name === 'TimeoutError';
};

const isTransient = (fault: unknown): boolean => {
  const status = statusOf(fault) ?? 0;
  return status === 429 || status >= 500 || isNamed(fault, ...busy) || wasCut(fault);
};

const told = (fault: unknown): unknown =>
  isTransient(fault) ? new TransientFault('The store is busy or out of reach.', { cause: fault }) : fault;

/** Asks the store; a store that is busy or out of reach is a transient fault. */
export const asking = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
  try {
    return await question;
  } catch (fault) {
    throw told(fault);
  }
};

/** The answer, or `otherwise` where the fault is one of those that are expected. */
export const unless = async <Answer, Otherwise>(
  expected: (fault: unknown) => boolean,
  otherwise: Otherwise,
  question: Promise<Answer>,
): Promise<Answer | Otherwise> => {
  try {
    return await asking(question);
  } catch (fault) {
    if (expected(fault)) return otherwise;
    throw fault;
  }
};

/** A body may break off long after the store began to answer. */
export async function* flowing(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (fault) {
    throw told(fault);
  }
}
