/** A refusal as the service tells it (RFC 9457): a sentence in the person's language, and facts. */
import type { ProblemCode } from '../../shared/contract/problems.ts';
import { plainly } from '../say/plainly.ts';

/** One fault of a form; the pointer (RFC 6901) says of which field. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

export interface Problem {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly faults?: readonly Fault[];
  /** What else the service told. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Sent {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly faults?: readonly Fault[];
}

const isSent = (body: unknown): body is Sent =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;

export const problemOf = async (response: Response): Promise<Problem | undefined> => {
  const body: unknown = await response.json().catch(() => undefined);
  if (!isSent(body)) return undefined;
  const { code, detail, faults } = body;
  return {
    code,
    status: response.status,
    detail: plainly(detail),
    ...(faults ? { faults } : {}),
    facts: { ...body },
  };
};
