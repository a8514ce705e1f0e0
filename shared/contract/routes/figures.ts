import * as z from 'zod';
import { form, id } from './form.ts';
import { people } from './people-answer.ts';

const year = z.int();
const files = z.int();

const figures = z.object({
  chamber: z.string(),
  agent: z.string().exactOptional().meta({ description: 'Of his files alone; else of the whole chamber' }),
  today: z.iso.date(),
  retention: z.object({
    fallen: files.meta({ description: 'Whose term is over and that no closed act has destroyed' }),
    due: z.array(z.object({ year, files })).meta({
      description:
        'By the year in which they fall due, from the next on; with an appraisal mark their review does',
    }),
    permanent: files,
    undated: files.meta({ description: 'Without a date: unknown, or until need or replacement has ended' }),
  }),
  sealed: z
    .array(
      z.object({
        month: z.string().meta({ example: '2026-11', description: 'In Kazakhstan' }),
        files,
        bytes: z.int(),
      }),
    )
    .meta({ description: 'Months in which files were sealed, the oldest first; destroyed ones included' }),
  destruction: z
    .array(z.object({ year, acts: z.int(), destroyed: files, spared: files }))
    .meta({ description: 'By the year in which the acts were closed, the oldest first' }),
  people,
});

export const showFigures = form({
  says: 'What is kept until when, how the archive grows, and what was destroyed: counts that cost the same however many files there are.',
  query: z.strictObject({ agent: id.optional().meta({ description: 'Keeper of the files' }) }),
  answer: figures,
});
