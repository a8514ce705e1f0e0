/** Fields are found by the JSON pointer of what they fill, as the service names it in a fault. */
import type { Doing } from '../api/use-doing.ts';

export const fieldAt = (pointer: string): string => `field${pointer.replaceAll('/', '-')}`;

/** What the service said about a field at the last try. */
export const faultAt = (doing: Doing | undefined, pointer: string): string | undefined =>
  doing?.state === 'refused'
    ? doing.problem.faults?.find((fault) => fault.pointer === pointer)?.detail
    : undefined;
