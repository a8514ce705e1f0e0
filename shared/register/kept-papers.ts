/** Papers under lock. The same data gives the same bytes, so a paper left by a crashed attempt is taken over where it is equal. */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Paper, PaperSet } from '../archive/act-parts.ts';
import type { CaseFileId, PaperLanguage, Sha256 } from '../archive/names.ts';
import { accept, type Outcome } from '../archive/outcome.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Printer } from '../ports/printer.ts';
import type { Vault } from '../ports/vault.ts';
import { named } from './items.ts';

export const keepPaper = async (papers: Vault, key: string, bytes: Uint8Array): Promise<Paper> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256; // 64 hexadecimal digits
  const there = await papers.find(key);
  if (there && (await papers.digest(there)).sha256 === sha256) return { key, version: there.version, sha256 };
  const mediaType = key.endsWith('.pdf') ? 'application/pdf' : 'application/json';
  const { version } = await papers.write(key, bytes, { mediaType, hold: true });
  return { key, version, sha256 };
};

/** Draws a paper in the language that is signed and in the other, and keeps both with their data under `base`. */
export const keepBoth = async <Data extends { readonly language: PaperLanguage }>(
  papers: Vault,
  base: string,
  { print, data }: { readonly print: Printer<Data, PaperLanguage>; readonly data: Data },
): Promise<
  Outcome<PaperSet, { readonly code: 'CharacterWithoutGlyph'; readonly characters: readonly string[] }>
> => {
  const other = data.language === 'ru' ? 'kk' : 'ru';
  const signed = await print(data, data.language);
  if (!signed.accepted) return signed;
  const translation = await print(data, other);
  if (!translation.accepted) return translation;
  return accept({
    signed: await keepPaper(papers, `${base}.${data.language}.pdf`, signed.value.pdf),
    translation: await keepPaper(papers, `${base}.${other}.pdf`, translation.value.pdf),
    data: await keepPaper(papers, `${base}.json`, signed.value.data),
  });
};

const lined = z.looseObject({
  lines: z.array(
    z.looseObject({
      no: z.int(),
      caseFile: named<CaseFileId>(),
      heading: z.string(),
      index: z.string(),
      notes: z.looseObject({ carrier: z.string() }),
    }),
  ),
});

/** The lines of part one as they were printed: headings outlive their files on the paper alone. */
export const linesOfPartOne = async (
  papers: Vault,
  { partOne: { data: paper } }: { readonly partOne: PaperSet },
) => {
  const bytes = await readWhole(papers, paper);
  if (createHash('sha256').update(bytes).digest('hex') !== paper.sha256)
    throw new IntegrityFault(`${paper.key} is not what was kept`);
  return lined.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).lines;
};

/** A paper's bytes: papers are small. */
export const readWhole = async (
  papers: Vault,
  paper: Pick<Paper, 'key' | 'version'>,
): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of await papers.read(paper)) pieces.push(piece);
  return Buffer.concat(pieces);
};
