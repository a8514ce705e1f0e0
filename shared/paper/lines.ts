/** Breaking text into lines that fit a width. */
import type { Face } from './face.ts';

export interface Setting {
  readonly face: Face;
  readonly size: number;
}

const mark = /\p{M}/u;

/** Letters with their combining marks: a break never parts a letter from its mark. */
const letters = (word: string): readonly string[] => {
  const parts: string[] = [];
  for (const character of word) {
    if (mark.test(character) && parts.length > 0) parts.push(`${parts.pop() ?? ''}${character}`);
    else parts.push(character);
  }
  return parts;
};

/** A word wider than its line: broken after a hyphen, slash, point or comma where that fills half a line, else anywhere. */
const breakWord = ({ face, size }: Setting, word: string, width: number): readonly [string, string] => {
  const parts = letters(word);
  let taken = 0;
  let room = width;
  let afterSign = 0;
  while (taken < parts.length) {
    const part = parts[taken] ?? '';
    const advance = face.width(part, size);
    if (advance > room && taken > 0) break;
    room -= advance;
    taken += 1;
    if (/[-–/.,;_]/u.test(part)) afterSign = taken;
  }
  const at = afterSign * 2 > taken ? afterSign : taken;
  return [parts.slice(0, at).join(''), parts.slice(at).join('')];
};

const breakParagraph = (setting: Setting, paragraph: string, width: number): readonly string[] => {
  const { face, size } = setting;
  const space = face.width(' ', size);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (word: string, wide: number): void => {
    if (line !== '' && used + space + wide > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    used += line === '' ? wide : space + wide;
    line = line === '' ? word : `${line} ${word}`;
  };

  for (const word of paragraph.split(' ')) {
    let rest = word;
    let wide = face.width(rest, size);
    while (wide > width) {
      const [head, tail] = breakWord(setting, rest, width);
      if (tail === '') break;
      put(head, face.width(head, size));
      rest = tail;
      wide = face.width(rest, size);
    }
    put(rest, wide);
  }
  return [...lines, line];
};

/** Text as lines no wider than `width`; line ends in the text are kept, empty text has no lines. */
export const breakLines = (setting: Setting, text: string, width: number): readonly string[] =>
  text === '' ? [] : text.split('\n').flatMap((paragraph) => breakParagraph(setting, paragraph, width));

/** The widest word of a text: no column of a header may be narrower. */
export const widestWord = ({ face, size }: Setting, text: string): number =>
  Math.max(0, ...text.split(/[ \n]/u).map((word) => face.width(word, size)));
