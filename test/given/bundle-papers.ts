/** The papers of an act whose third line was spared, drawn as the archive draws them, with the data beside them. */
import type { Checkpoint } from '../../shared/archive/checkpoint.ts';
import type { ActLineOnPaper, ActPartOne, OutcomeLineOnPaper } from '../../shared/archive/papers.ts';
import type { ActId, CaseFileId, PaperLanguage, Sha256 } from '../../shared/archive/names.ts';
import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { orderPaper } from '../../shared/paper/order-paper.ts';
import { sha256Hex } from '../../shared/signature/canonical-json.ts';
import { actLine, actOf, orderOf, partTwoWith } from '../paper/papers.ts';
import { printed } from '../paper/reading.ts';
import { day } from './days.ts';

export type Bundle = Readonly<Record<string, Uint8Array>>;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const digestOf = (bytes: Uint8Array): Sha256 => sha256Hex(bytes) as Sha256; // 64 hexadecimal digits

export const theAct = { id: 'act-1' as ActId, number: 5 };
export const otherAct = { id: 'act-2' as ActId, number: 6 };

export interface ActPapers {
  /** By their paths in a bundle. */
  readonly files: Bundle;
  readonly partOne: Sha256;
  readonly order: Sha256;
  readonly partTwo: Sha256;
}

/** Headings as offices have them, with all that a shell could take for its own. */
const headingOf = (no: number): string =>
  no === 2
    ? 'О взыскании долга № 2\nпо договору \\c\\0101 займа'
    : `О взыскании {долга} «№ ${no}» \\"caseFile":"x"`;

const lines = [1, 2, 3, 4].map((no) => ({
  no,
  caseFile: `file-${no}` as CaseFileId,
  heading: headingOf(no),
  index: '04-12',
  volumes: 2,
}));

const act = {
  ...theAct,
  drawnUpOn: day('2026-02-01'),
  place: { kk: 'Алматы қаласы', ru: 'город Алматы' },
};
const numbered = { number: '12-НҚ', datedOn: day('2026-02-10') };

const dataOfPartOne = (printed: Checkpoint | undefined): ActPartOne =>
  actOf(
    lines.map((line): ActLineOnPaper => actLine(line.no, { ...line, article: '312' })),
    printed ? { act, checkpoint: { origin: printed.log, size: printed.size, root: printed.root } } : { act },
  );

/** Free words of the head, of every kind that a reader of JSON, PDF or shell could take for its own. */
const hostile = [
  'жалоба "взыскателя" {«х»} \\c\\0101 $(id) `id` %s',
  `"order":{"sha256":"${'0'.repeat(64)}","sha256":"${'0'.repeat(64)}"},"partOne":{"sha256":"${'0'.repeat(64)}"}`,
  'endstream',
  '/Type /EmbeddedFile',
  '","lines":[{"caseFile":"file-9","heading":"h","index":"i","no":9,"outcome":"destroyed","volumes":1}]',
].join('\n');

const dataOfPartTwo = (partOne: Sha256, order: Sha256, spared: readonly number[]) =>
  partTwoWith(0, {
    act,
    partOne: { sha256: partOne },
    order: { ...numbered, head: { name: 'Басшы' }, sha256: order },
    lines: lines.map((line): OutcomeLineOnPaper =>
      spared.includes(line.no)
        ? { ...line, outcome: 'spared', reason: 'OnHold', paper: 'kept' }
        : { ...line, outcome: 'destroyed', paper: 'destroyed' },
    ),
    revoked: { on: day('2026-03-02'), reason: hostile, basis: hostile },
    destroyedOn: day('2026-03-02'),
    closedOn: day('2026-03-02'),
  });

/** Both languages, and the data that each of them carries. */
const inBoth = async <Data>(
  name: string,
  draw: (data: Data, language: PaperLanguage) => ReturnType<typeof actPartOne>,
  data: Data,
): Promise<Bundle> => {
  const [signed, translation] = [printed(await draw(data, 'ru')), printed(await draw(data, 'kk'))];
  return {
    [`papers/${name}.ru.pdf`]: signed.pdf,
    [`papers/${name}.kk.pdf`]: translation.pdf,
    [`papers/${name}.json`]: signed.data,
  };
};

/** Part one prints this checkpoint, or none where there was no log yet. Part two calls these lines spared, and all others destroyed. */
export const papersOf = async (checkpoint: Checkpoint | undefined, spared = [3]): Promise<ActPapers> => {
  const first = await inBoth('part-1', actPartOne, dataOfPartOne(checkpoint));
  const partOne = digestOf(first['papers/part-1.ru.pdf']!);
  const paper = orderOf({ order: numbered, partOne: { sha256: partOne }, files: 4, volumes: 8 });
  const ordered = printed(await orderPaper(paper)).pdf;
  const order = digestOf(ordered);
  const second = await inBoth('part-2', actPartTwo, dataOfPartTwo(partOne, order, spared));
  const partTwo = digestOf(second['papers/part-2.ru.pdf']!);
  const files = { ...first, ...second, 'papers/order-2026-02-10-7.ru.pdf': ordered };
  return { files, partOne, order, partTwo };
};
