import * as z from 'zod';
import { form } from './form.ts';

export const showMe = form({
  says: 'Who the caller is today: name, offices, licence, and what waits for him.',
  answer: z.object({
    id: z.string(),
    name: z.string(),
    chamber: z.string(),
    offices: z.array(z.string()),
    standing: z.enum(['in-standing', 'suspended', 'ceased', 'none']),
    waits: z.array(z.object({ what: z.string(), count: z.int() })),
  }),
});
