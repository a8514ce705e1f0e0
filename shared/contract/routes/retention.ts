import * as z from 'zod';
import { form } from './form.ts';

export const sweep = form({
  says: 'Marks what has fallen due in the chamber and counts it; a second sweep writes nothing.',
  body: z.strictObject({}),
  answer: z.object({
    today: z.string(),
    due: z.int().meta({ description: 'Due in cohorts that this sweep marked' }),
    alreadyDue: z.int().meta({ description: 'Due in cohorts marked before' }),
    onHold: z.int().meta({ description: 'Past their time and kept back by a hold' }),
    unknown: z.int().meta({ description: 'Sealed files whose date somebody has to settle' }),
    readUnits: z.number().exactOptional(),
    writeUnits: z.number().exactOptional(),
  }),
});
