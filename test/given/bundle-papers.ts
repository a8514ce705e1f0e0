/** The papers of an act whose third line was spared, and the data that are attached to them. */
import type { Checkpoint } from '../../shared/archive/checkpoint.ts';
import type { ActId, CaseFileId, Sha256 } from '../../shared/archive/names.ts';
import { sha256Hex } from '../../shared/signature/canonical-json.ts';

export type Bundle = Readonly<Record<string, Uint8Array>>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const theAct = { id: 'act-1' as ActId, number: 5 };
export const otherAct = { id: 'act-2' as ActId, number: 6 };

const lines = [1, 2, 3, 4].map((no) => ({
  no,
  caseFile: `file-${no}` as CaseFileId,
  heading: `О взыскании {долга} «№ ${no}» \\"caseFile":"x"`,
  index: '04-12',
  volumes: 2,
  outcome: no === 3 ? 'spared' : 'destroyed',
}));

export const papers: Bundle = {
  'papers/part-1.ru.pdf': bytesOf('%PDF part one'),
  'papers/part-1.kk.pdf': bytesOf('%PDF part one, translated'),
  'papers/part-2.ru.pdf': bytesOf('%PDF part two'),
  'papers/part-2.kk.pdf': bytesOf('%PDF part two, translated'),
  'papers/order-2026-02-10-7.ru.pdf': bytesOf('%PDF order'),
};
export const paperSha256 = (name: string): Sha256 => sha256Hex(papers[`papers/${name}`]!) as Sha256;
export const partOneSha256 = paperSha256('part-1.ru.pdf');
export const orderSha256 = paperSha256('order-2026-02-10-7.ru.pdf');

export const partOne = (printed: Checkpoint) => ({
  schema: 'kz.archive.act/1',
  part: 1,
  act: theAct,
  language: 'ru',
  lines: lines.map(({ outcome: _outcome, ...line }) => ({
    ...line,
    article: '312',
    inventory: { line: line.no, number: 3, section: 'up-to-10-years', year: 2021 },
    notes: { carrier: 'paper' },
    years: '2020–2021',
  })),
  total: 8,
  files: 4,
  checkpoint: { origin: printed.log, size: printed.size, root: printed.root },
});

export const partTwo = () => ({
  schema: 'kz.archive.act/1',
  part: 2,
  act: theAct,
  partOne: { sha256: partOneSha256 },
  language: 'ru',
  order: { number: '12-НҚ', datedOn: '2026-02-10', head: { name: 'Басшы' }, sha256: orderSha256 },
  lines: lines.map((line) => ({ ...line, paper: line.no === 3 ? 'kept' : 'not-recorded' })),
});
