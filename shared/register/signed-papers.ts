/** Scans of papers, as they stand on an act: signed by hand, and of the archive authority's consent. */
import * as z from 'zod';
import type { Consent, Paper, SignedPaper } from '../archive/act-parts.ts';
import type { Day, Instant, PersonId, ScanId, Sha256 } from '../archive/names.ts';
import { named } from './items.ts';

/** A paper under lock. */
export const keptPaper: z.ZodType<Paper> = z.object({
  key: z.string(),
  version: z.string(),
  sha256: named<Sha256>(),
});

const scanned = {
  scan: named<ScanId>(),
  paper: keptPaper,
  mediaType: z.string(),
  bytes: z.int(),
  by: named<PersonId>(),
  at: named<Instant>(),
};

export const signedPaper: z.ZodType<SignedPaper> = z.object({
  step: z.enum(['submission', 'votes', 'order', 'destruction']),
  ...scanned,
});

export const consent: z.ZodType<Consent> = z.object({
  number: z.string(),
  datedOn: named<Day>(),
  body: z.string(),
  ...scanned,
});
