import * as z from 'zod';
import { paperTypes } from '../../archive/media-types.ts';
import { actAnswer } from './act-answer.ts';
import { form, id } from './form.ts';
import { completed, documentName, promisedBytes, uploadAnswer } from './intake.ts';
import { people } from './people-answer.ts';

const added = z.strictObject({ name: documentName, mediaType: z.enum(paperTypes), ...promisedBytes });
export type AddedScan = z.infer<typeof added>;

export const addScan = form({
  says: 'Announces a scan that belongs to no case file, and answers where to upload it within the hour. What nothing names is forgotten after 170 days.',
  body: added,
  answer: uploadAnswer,
});

const scanAnswer = z.object({
  id: z.string(),
  state: z.enum(['awaited', 'uploaded', 'sound', 'faulty']).meta({
    description: 'Only a sound scan can be named as a document; between uploaded and sound it is looked into',
  }),
  name: z.string().optional().meta({ description: 'Until something names the scan' }),
  mediaType: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  by: z.string(),
  addedAt: z.iso.datetime(),
  pages: z.int().optional(),
  finding: z.object({ code: z.string(), detail: z.string() }).optional(),
  kept: z.boolean().meta({ description: 'Something names it, so it is under lock' }),
  people,
});

export const showScan = form({ says: 'How far a scan has come.', answer: scanAnswer });

export const renewScanUpload = form({
  says: 'Fresh addresses, valid for an hour, for what has not arrived yet.',
  body: z.strictObject({}),
  answer: uploadAnswer,
});

export const completeScan = form({
  says: 'Says that the scan has been uploaded; from now on this very version counts, and it is looked into.',
  body: completed,
  answer: scanAnswer,
});

export const readScan = form({
  says: 'Redirects to the bytes of a scan; the address is valid for five minutes.',
});

const signed = z.strictObject({
  step: z.enum(['submission', 'votes', 'order', 'destruction']),
  document: id.meta({ description: 'Id of the scan' }),
});
export type Signed = z.infer<typeof signed>;

export const attachSignedPaper = form({
  says: 'Lays the scan of a hand-signed paper to an act: who signed brings his own, the officer that of everybody of the step.',
  body: signed,
  answer: actAnswer,
});
