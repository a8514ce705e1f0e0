/** Scans of hand-signed papers, as they stand on an act. */
import * as z from 'zod';
import type { Paper, SignedPaper } from '../archive/act-parts.ts';
import type { Instant, PersonId, ScanId, Sha256 } from '../archive/names.ts';
import { named } from './items.ts';

/** A paper under lock. */
export const keptPaper: z.ZodType<Paper> = z.object({
  key: z.string(),
  version: z.string(),
  sha256: named<Sha256>(),
});

export const signedPaper: z.ZodType<SignedPaper> = z.object({
  step: z.enum(['submission', 'votes', 'order', 'destruction']),
  scan: named<ScanId>(),
  paper: keptPaper,
  mediaType: z.string(),
  bytes: z.int(),
  by: named<PersonId>(),
  at: named<Instant>(),
});
