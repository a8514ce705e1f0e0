import * as z from 'zod';
import { form } from './form.ts';

export const health = form({
  says: 'Says that the service answers, and which version it is. `halted`: log and store of evidence disagree since then; nothing is destroyed until a person has looked.',
  answer: z.object({
    status: z.enum(['ok', 'halted']),
    version: z.string(),
    since: z.string().optional(),
  }),
});

export const openapi = form({
  says: 'This document: OpenAPI 3.1, made from the same table and forms that the routes are served by.',
  answer: z.looseObject({ openapi: z.string() }),
});
