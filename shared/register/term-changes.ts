/** What moved the last day of a file's term, as it stands on the file. */
import * as z from 'zod';
import type { Verdict } from '../archive/appraisal.ts';
import { type Basis, basisKinds } from '../archive/hold.ts';
import type { Day, Instant, PersonId } from '../archive/names.ts';
import type { Decision } from '../archive/nomenclature.ts';
import type { RecordedEvent } from '../archive/retention.ts';
import type { TermChange } from '../archive/term-change.ts';
import { named } from './items.ts';

export const recordedEvent: z.ZodType<RecordedEvent> = z.object({ event: z.string(), on: named<Day>() });

export const decision: z.ZodType<Decision> = z.object({ number: z.string(), datedOn: named<Day>() });

const basis: z.ZodType<Basis> = z.union([
  z.object({ kind: z.enum(basisKinds), number: z.string(), datedOn: named<Day>() }),
  z.object({ kind: z.literal('other'), text: z.string() }),
]);

const verdict: z.ZodType<Verdict> = z.union([
  z.object({ verdict: z.enum(['destroy', 'permanent']) }),
  z.object({ verdict: z.literal('keep'), years: z.int() }),
]);

export const termChange: z.ZodType<TermChange> = z.object({
  what: z.enum(['event', 'decision', 'appraisal', 'reopening']),
  at: named<Instant>(),
  by: named<PersonId>(),
  before: named<Day>().nullable(),
  after: named<Day>().nullable(),
  event: recordedEvent.exactOptional(),
  basis: basis.exactOptional(),
  reason: z.string().exactOptional(),
  decision: decision.exactOptional(),
  minutes: decision.exactOptional(),
  verdict: verdict.exactOptional(),
});
