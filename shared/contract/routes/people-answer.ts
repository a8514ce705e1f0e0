import * as z from 'zod';

/** An answer whose form has this field names the people in it by name: the edge sees to that. */
export const people = z
  .array(z.object({ id: z.string(), name: z.string() }))
  .meta({ description: 'Whoever this answer names by id, chambers left out' });
