import { z } from 'zod';
import type { Instant, Sha256 } from '../archive/names.ts';

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

export const sha256 = z.custom<Sha256>(matches(/^[0-9a-f]{64}$/));
const instant = z.custom<Instant>(matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** What is known of a version beside its bytes. `order` counts the versions of one key upward. */
export const sidecar = z.object({
  order: z.int(),
  bytes: z.int(),
  sha256,
  mediaType: z.string(),
  hold: z.boolean(),
  lockedUntil: instant.nullable(),
});

export type Sidecar = z.infer<typeof sidecar>;
