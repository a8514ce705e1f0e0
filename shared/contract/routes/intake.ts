import * as z from 'zod';
import { MOST_DOCUMENTS } from '../../archive/sealing.ts';
import { sealableTypes } from '../../archive/media-types.ts';
import { caseFileAnswer, documentAnswer } from './case-file-answer.ts';
import {
  day,
  form,
  id,
  index,
  isOneLine,
  isWritable,
  personalNumber,
  sha256,
  signature,
  text,
  year,
} from './form.ts';

const kind = z.enum(['proceeding', 'order-file', 'register']);
const volume = z
  .strictObject({
    startedOn: day.exactOptional(),
    closedOn: day.exactOptional(),
    sheets: z.int().min(0).max(100_000).exactOptional(),
  })
  .refine(({ startedOn, closedOn }) => !startedOn || !closedOn || startedOn <= closedOn, {
    message: 'beforeStart',
    path: ['closedOn'],
  });

const party = z.strictObject({
  role: text(100),
  name: text(500),
  iin: personalNumber.exactOptional(),
  bin: personalNumber.exactOptional(),
});

const described = {
  index,
  // Papers print it as one line: what a line break in it meant would be lost.
  heading: text(500).refine(isOneLine, { message: 'oneLine' }),
  proceedingNumber: text(100).exactOptional(),
  language: z.enum(['kk', 'ru']),
  startedOn: day.exactOptional(),
  closedOn: day.nullable(),
  closingGround: text(1000).exactOptional(),
  year: year.exactOptional(),
  volumes: z.union([z.int().min(1).max(500), z.array(volume).min(1).max(500)], 'volumes').exactOptional(),
  carrier: z.enum(['paper', 'electronic', 'mixed']).exactOptional(),
  paperPlace: text(500).exactOptional(),
  parties: z.array(party).max(500).exactOptional(),
};

const opened = z.strictObject({ kind, ...described, creator: id.exactOptional() });
export type Opened = z.infer<typeof opened>;

export const openCaseFile = form({
  says: 'Opens a case file: what the office knows of it, and until when it will be kept.',
  body: opened,
  answer: caseFileAnswer,
});

const repaired = z.strictObject({
  ...described,
  index: described.index.exactOptional(),
  heading: described.heading.exactOptional(),
  language: described.language.exactOptional(),
  closedOn: described.closedOn.exactOptional(),
});
export type Repaired = z.infer<typeof repaired>;

export const repairCaseFile = form({
  says: 'Corrects an open case file: only what is named changes.',
  body: repaired,
  answer: caseFileAnswer,
});

const isName = (value: string): boolean => value.trim() !== '';

export const documentName = z
  .string()
  .refine(isWritable, { message: 'characters' })
  .refine(isName, { message: 'empty' })
  .transform((value) => value.normalize('NFC'))
  .pipe(z.string().max(500));

export const promisedBytes = { bytes: z.int().min(1, 'fileEmpty'), sha256 };

const added = z.strictObject({
  name: documentName,
  kind: text(200).exactOptional(),
  volume: z.int().min(1).exactOptional(),
  mediaType: z.enum(sealableTypes),
  ...promisedBytes,
  datedOn: day.exactOptional(),
  registryNumber: text(100).exactOptional(),
  sheets: z.int().min(0).max(100_000).exactOptional(),
});
export type Added = z.infer<typeof added>;

const sent = z.object({ url: z.string(), headers: z.record(z.string(), z.string()) });
const upload = z.union([
  sent.extend({ method: z.literal('PUT') }),
  z.object({ partSize: z.int(), parts: z.array(sent.extend({ number: z.int() })) }),
]);
export const uploadAnswer = z.object({ id: z.string(), state: z.string(), upload: upload.optional() });

export const addDocument = form({
  says: `Adds a document, at most ${MOST_DOCUMENTS} a file, and answers where to upload it within the hour.`,
  body: added,
  answer: uploadAnswer,
});

export const removeDocument = form({
  says: 'Removes a document from an open case file.',
  answer: caseFileAnswer,
});

export const renewUpload = form({
  says: 'Fresh addresses, valid for an hour, for what has not arrived yet.',
  body: z.strictObject({}),
  answer: uploadAnswer,
});

const etag = z.string().min(1).max(200);
export const completed = z.strictObject({
  parts: z
    .array(z.strictObject({ number: z.int().min(1).max(200), etag }))
    .min(1)
    .max(200)
    .exactOptional(),
});
export type Completed = z.infer<typeof completed>;

export const completeUpload = form({
  says: 'Says that the document has been uploaded; from now on this very version counts.',
  body: completed,
  answer: documentAnswer,
});

const sealing = z.strictObject({ signature: signature.exactOptional(), madeBy: text(200).exactOptional() });
export type Sealing = z.infer<typeof sealing>;

export const sealCaseFile = form({
  says: 'Asks for the file to be sealed; it is read, copied under lock and then sealed, or opened again with findings.',
  body: sealing,
  answer: caseFileAnswer,
});
