/**
 * The data beside a paper, against those that the paper itself carries: people signed the PDF, and
 * everything else that is verified is read from the data.
 */
import { inflateSync } from 'node:zlib';
import { finding, where, type Finding } from './verify-findings.ts';
import type { Opened } from './verify-open.ts';
import { usualLimits, type Files } from './verify-unpack.ts';

/** Of both parts, in each language: what is signed must be there, and carry the data beside it; so must its translation. */
export const faultsOfPaperData = ({ files, partOne, partTwo }: Opened): readonly Finding[] => [
  ...faultsOfPart(files, 'papers/part-1', partOne?.language),
  ...faultsOfPart(files, 'papers/part-2', partTwo?.language),
];

const faultsOfPart = (files: Files, part: string, language: string | undefined): readonly Finding[] => {
  const data = files.get(`${part}.json`);
  if (!data || language === undefined) return [];
  const signed = `${part}.${language}.pdf`;
  const drawn = [...files].filter(([name]) => name.startsWith(`${part}.`) && name.endsWith('.pdf'));
  return [
    ...where([!files.has(signed), finding('PartMissing', signed)]),
    ...drawn
      .filter(([, pdf]) => !isSame(attachedTo(Buffer.from(pdf)), data))
      .map(([name]) => finding('PaperDataDiffers', name)),
  ];
};

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.compare(one, other) === 0;

const EMBEDDED = '\n/Type /EmbeddedFile\n';
const BEGIN = '\nstream\n';
const END = '\nendstream';
/** Its dictionary is ten lines long. */
const LONGEST = 1024;

/** The one embedded file of a PDF as shared/paper writes it (ISO 32000-2, 7.11.4); undefined where there is none, or more. */
const attachedTo = (pdf: Buffer): Uint8Array | undefined => {
  const at = pdf.indexOf(EMBEDDED);
  const begin = pdf.indexOf(BEGIN, at);
  if (at < 0 || begin < 0 || begin - at > LONGEST || pdf.includes(EMBEDDED, at + 1)) return undefined;
  const dictionary = pdf.toString('latin1', at, begin + 1);
  const length = Number(/\n\/Length (\d{1,10})\n/.exec(dictionary)?.[1] ?? NaN);
  const from = begin + BEGIN.length;
  const bytes = pdf.subarray(from, from + length);
  const after = pdf.subarray(from + length, from + length + END.length);
  if (after.toString('latin1') !== END) return undefined;
  return dictionary.includes('/Filter') ? inflated(bytes) : bytes;
};

/** Papers drawn before the data lay in the clear. */
const inflated = (bytes: Uint8Array): Uint8Array | undefined => {
  try {
    return inflateSync(bytes, { maxOutputLength: usualLimits.bytes });
  } catch {
    // What is no Flate is a finding, not a fault of ours.
    return undefined;
  }
};
