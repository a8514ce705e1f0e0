/** A request that cannot be read: every fault with a JSON pointer into the body (RFC 6901). */
import { type Refusal, refuse } from './outcome.ts';

export interface FaultFound {
  readonly pointer: string;
  readonly detail: string;
}

export interface Malformed extends Refusal {
  readonly code: 'Malformed';
  readonly faults: readonly FaultFound[];
}

/** For what only the day or the state can show, such as a date in the future. */
export const malformed = (pointer: string, detail: string) =>
  refuse<Malformed>({ code: 'Malformed', faults: [{ pointer, detail }] });
