import { createHmac } from 'node:crypto';
import type { Pseudonyms } from '../../shared/ports/pseudonyms.ts';

/** Pseudonyms under a key that every test knows. */
export const pseudonymOf = (number: string): string =>
  createHmac('sha256', 'a key of the tests').update(number).digest('hex');

export const somePseudonyms: Pseudonyms = { of: (number) => Promise.resolve(pseudonymOf(number)) };
