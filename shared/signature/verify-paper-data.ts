/**
 * The data beside a paper, against those that the paper itself carries: people signed the PDF, and
 * everything else that is verified is read from the data.
 */
import { isSame } from './bytes.ts';
import { inflated } from './inflate.ts';
import { finding, where, type Finding } from './verify-findings.ts';
import type { Opened } from './verify-open.ts';
import type { Files } from './verify-unpack.ts';

/** Of both parts, in each language: what is signed must be there, and carry the data beside it; so must its translation. */
export const faultsOfPaperData = async ({ files, partOne, partTwo }: Opened): Promise<readonly Finding[]> => [
  ...(await faultsOfPart(files, 'papers/part-1', partOne?.language)),
  ...(await faultsOfPart(files, 'papers/part-2', partTwo?.language)),
];

const faultsOfPart = async (
  files: Files,
  part: string,
  language: string | undefined,
): Promise<readonly Finding[]> => {
  const data = files.get(`${part}.json`);
  if (!data || language === undefined) return [];
  const signed = `${part}.${language}.pdf`;
  const drawn = [...files].filter(([name]) => name.startsWith(`${part}.`) && name.endsWith('.pdf'));
  const carried = await Promise.all(drawn.map(([, pdf]) => carries(pdf, data)));
  return [
    ...where([!files.has(signed), finding('PartMissing', signed)]),
    ...drawn.filter((_, place) => !carried[place]).map(([name]) => finding('PaperDataDiffers', name)),
  ];
};

const EMBEDDED = '\n/Type /EmbeddedFile\n';
const BEGIN = '\nstream\n';
const END = '\nendstream';
/** Its dictionary is ten lines long. */
const LONGEST = 1024;

/** A character a byte, as ASCII is searched in it. */
const textOf = (pdf: Uint8Array): string => new TextDecoder('latin1').decode(pdf);

/** Are these the one embedded file of a PDF as shared/paper writes it (ISO 32000-2, 7.11.4)? Not where there is none, or more. */
const carries = async (pdf: Uint8Array, data: Uint8Array): Promise<boolean> => {
  const text = textOf(pdf);
  const at = text.indexOf(EMBEDDED);
  const begin = text.indexOf(BEGIN, at);
  if (at < 0 || begin < 0 || begin - at > LONGEST || text.includes(EMBEDDED, at + 1)) return false;
  const dictionary = text.slice(at, begin + 1);
  const length = Number(/\n\/Length (\d{1,10})\n/.exec(dictionary)?.[1] ?? NaN);
  const from = begin + BEGIN.length;
  if (!text.startsWith(END, from + length)) return false;
  const bytes = pdf.subarray(from, from + length);
  // Papers drawn before the data lay in the clear pack them.
  const found = dictionary.includes('/Filter') ? await inflated(bytes, data.length) : bytes;
  return found !== undefined && isSame(found, data);
};
