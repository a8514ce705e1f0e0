/** One sheet of paper as it lies on the scanner's glass, as SVG in points of A4. */
import type { PaperLanguage } from '../../../shared/archive/names.ts';
import { receiptStamp, roundStamp, signature } from './ink.ts';
import type { Letters } from './letters.ts';
import { between, seeded, type Chance } from './seeded.ts';
import { centred, setHeading, setParagraphs, type Column } from './set-text.ts';
import type { DemoPage } from './texts.ts';

export const a4 = { width: 595.28, height: 841.89 } as const;

const column: Column = { left: 85, width: 455, size: 12, leading: 17.5, indent: 35 };
const middle = column.left + column.width / 2;

interface Wording {
  readonly head: readonly string[];
  readonly signer: string;
  readonly sheet: string;
}

const wording: Readonly<Record<PaperLanguage, Wording>> = {
  ru: {
    head: ['Частный судебный исполнитель', 'округа города Алматы (демонстрация)'],
    signer: 'Частный судебный исполнитель',
    sheet: 'Лист',
  },
  kk: {
    head: ['Алматы қаласы атқарушылық округінің', 'жеке сот орындаушысы (көрсетілім)'],
    signer: 'Жеке сот орындаушысы',
    sheet: 'Парақ',
  },
};

const firstSheet = (set: Letters, page: DemoPage, chance: Chance): string => {
  const { head, signer } = wording[page.language];
  const heads = head.map((text, index) =>
    centred(set, { text, size: 11, weight: 'bold' }, { x: middle - 55, y: 62 + index * 15 }),
  );
  const line = `<path d="M ${column.left} 90 h ${column.width}" stroke="#1b1b1b" stroke-width="1.2"/>`;
  const heading = setHeading(set, { text: page.title, top: 108 }, { ...column, size: 13 });
  const number = centred(set, { text: `№ ${page.number}`, size: 12 }, { x: middle, y: heading.bottom + 20 });
  const body = setParagraphs(set, { paragraphs: page.paragraphs, top: heading.bottom + 34 }, column);
  const foot = Math.min(body.bottom + 60, 770);
  return [
    ...heads,
    line,
    heading.drawn,
    number,
    body.drawn,
    set.draw({ text: `${signer} ____________________`, size: 12 }, { x: column.left, y: foot }),
    signature({ x: column.left + set.width({ text: signer, size: 12 }) + 18, y: foot - 4 }, chance),
    roundStamp(set, page.language, { x: 440, y: foot - 8, chance }),
    receiptStamp(set, page.language, { x: 415, y: 42, chance }),
  ].join('');
};

/** Sheets after the first go on with the same text, as annexes do. */
const laterSheet = (set: Letters, page: DemoPage, sheet: number): string => {
  const turned = page.paragraphs.map(
    (_, index) => page.paragraphs[(index + sheet) % page.paragraphs.length] ?? '',
  );
  const text = { paragraphs: [...turned, ...page.paragraphs], top: 84 };
  const folio = `№ ${page.number}. ${wording[page.language].sheet} ${sheet}`;
  return (
    centred(set, { text: folio, size: 10 }, { x: middle, y: 60 }) + setParagraphs(set, text, column).drawn
  );
};

/** The paper lies a little askew, shows its edges, and is punched for the file. */
export const drawSheet = (set: Letters, page: DemoPage, sheet: number): string => {
  const chance = seeded(page.seed * 1009 + sheet);
  const turn = between(chance, -1.5, 1.5).toFixed(2);
  const [x, y] = [between(chance, -4, 4).toFixed(1), between(chance, -4, 4).toFixed(1)];
  const ink = sheet === 1 ? firstSheet(set, page, chance) : laterSheet(set, page, sheet);
  const holes = [360, 587].map((at) => `<circle cx="30" cy="${at - 53}" r="8" fill="#8d8c89"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a4.width} ${a4.height}">${set.definitions()}<rect width="100%" height="100%" fill="#c9c8c5"/><g transform="translate(${x} ${y}) rotate(${turn} 297 421)"><rect x="1" y="1" width="593" height="840" fill="#fbfaf5"/>${holes}<g fill="#1b1b1b">${ink}</g></g></svg>`;
};
