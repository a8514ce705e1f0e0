/** What hands leave on a paper: a round stamp, a stamp of receipt, a signature. */
import type { PaperLanguage } from '../../../shared/archive/names.ts';
import type { Letters, Run } from './letters.ts';
import { between, type Chance } from './seeded.ts';
import { centred } from './set-text.ts';

const stampInk = '#2b3f9e';
const penInk = '#1d2a6b';

interface Place {
  readonly x: number;
  readonly y: number;
}

const ringWords: Readonly<Record<PaperLanguage, string>> = {
  ru: 'ЧАСТНЫЙ СУДЕБНЫЙ ИСПОЛНИТЕЛЬ • ОБРАЗЕЦ • ',
  kk: 'ЖЕКЕ СОТ ОРЫНДАУШЫСЫ • КӨРСЕТІЛІМ ҮЛГІСІ • ',
};
const middleWords: Readonly<Record<PaperLanguage, string>> = { ru: 'ДЕМО', kk: 'ҮЛГІ' };

/** A round stamp, pressed on askew and unevenly. */
export const roundStamp = (
  set: Letters,
  language: PaperLanguage,
  { x, y, chance }: Place & { chance: Chance },
): string => {
  const ring = Array.from(ringWords[language], (text) => ({ text, size: 7.5, weight: 'bold' as const }));
  const around = 360 / ring.reduce((sum, run) => sum + set.width(run), 0);
  let turned = 0;
  const letter = (run: Run) => {
    const width = set.width(run);
    const turn = turned + (width * around) / 2;
    turned += width * around;
    return `<g transform="rotate(${turn.toFixed(1)}) translate(${(-width / 2).toFixed(1)} -39)">${set.draw(run, { x: 0, y: 0 })}</g>`;
  };
  const circles = [52, 49.5, 34].map(
    (r) => `<circle r="${r}" fill="none" stroke="${stampInk}" stroke-width="1.3"/>`,
  );
  const middle = centred(set, { text: middleWords[language], size: 15, weight: 'bold' }, { x: 0, y: 2 });
  const below = centred(set, { text: '№ 000', size: 9 }, { x: 0, y: 15 });
  const turn = between(chance, -25, 25).toFixed(1);
  const strength = between(chance, 0.55, 0.8).toFixed(2);
  return `<g fill="${stampInk}" opacity="${strength}" transform="translate(${x} ${y}) rotate(${turn})">${circles.join('')}${ring.map(letter).join('')}${middle}${below}</g>`;
};

/** The stamp of receipt, with a number written in by hand. */
export const receiptStamp = (
  set: Letters,
  language: PaperLanguage,
  { x, y, chance }: Place & { chance: Chance },
): string => {
  const words = language === 'ru' ? ['ВХОДЯЩИЙ №', 'Дата'] : ['КІРІС №', 'Күні'];
  const lines = words.map((text, index) =>
    set.draw({ text, size: 8.5, weight: 'bold' }, { x: 6, y: 15 + index * 17 }),
  );
  const number = String(Math.floor(between(chance, 100, 9999)));
  const written = `<g fill="${penInk}" transform="translate(78 15) skewX(-14)">${set.draw({ text: number, size: 12 }, { x: 0, y: 0 })}</g>`;
  const turn = between(chance, -4, 4).toFixed(1);
  return `<g fill="${stampInk}" opacity="0.75" transform="translate(${x} ${y}) rotate(${turn})"><rect width="120" height="40" fill="none" stroke="${stampInk}" stroke-width="1.4"/>${lines.join('')}${written}</g>`;
};

/** A signature nobody can read: loops from left to right and a stroke below. */
export const signature = ({ x, y }: Place, chance: Chance): string => {
  let path = 'M 0 0';
  let at = 0;
  for (let loop = 0; loop < 6; loop += 1) {
    const [high, low] = [between(chance, -26, -8), between(chance, 2, 9)];
    const next = at + between(chance, 9, 17);
    path += ` C ${at.toFixed(1)} ${high.toFixed(1)} ${(next + 6).toFixed(1)} ${(high + 4).toFixed(1)} ${next.toFixed(1)} ${low.toFixed(1)}`;
    at = next;
  }
  path += ` q ${between(chance, 10, 20).toFixed(1)} -14 ${between(chance, 22, 34).toFixed(1)} -6 M 4 9 q 40 -6 ${(at + 20).toFixed(1)} -3`;
  return `<path transform="translate(${x} ${y})" d="${path}" fill="none" stroke="${penInk}" stroke-width="1.25" stroke-linecap="round"/>`;
};
