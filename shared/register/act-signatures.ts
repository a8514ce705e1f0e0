/** Signatures as they stand on an act. */
import * as z from 'zod';
import type { Signature } from '../archive/act-parts.ts';
import type { Instant, PersonId, Sha256 } from '../archive/names.ts';
import { named } from './items.ts';

export const signed = {
  person: named<PersonId>(),
  at: named<Instant>(),
  policy: z.enum(['attested', 'personal']),
  paper: named<Sha256>(),
  sha256: named<Sha256>().exactOptional(),
  awaitsScan: z.literal(true).exactOptional(),
};

export const signature: z.ZodType<Signature> = z.object(signed);
