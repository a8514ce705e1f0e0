import * as z from 'zod';
import type { ReviewPolicy } from '../archive/people.ts';

/** Of a sample whose size the chamber does not name, in per cent. */
const SAMPLE = 5;

/** How much is looked through sheet by sheet, as it stands on a chamber and on its acts. */
export const reviewPolicy: z.ZodType<ReviewPolicy> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['none', 'all']) }),
  z.object({ kind: z.literal('sample'), percent: z.number().default(SAMPLE) }),
]);
