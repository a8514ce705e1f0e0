/** Lists as offices save them: CSV by commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1251. */

export interface Decoded {
  readonly text: string;
  readonly isWindows: boolean;
}

export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), isWindows: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWindows: false };
  } catch {
    return { text: new TextDecoder('windows-1251').decode(bytes), isWindows: true };
  }
};

/** Lines of cells (RFC 4180); the separator is the one that the first line has most of. Empty lines are left out. */
export const cellsOf = (text: string): readonly (readonly string[])[] => {
  // Excel's own way of naming the separator.
  const [, named] = /^sep=([;,\t])\r?\n/.exec(text) ?? [];
  const body = named === undefined ? text : text.slice(text.indexOf('\n') + 1);
  return split(body, named ?? separatorOf(body)).filter((cells) => cells.some((cell) => cell !== ''));
};

const separatorOf = (text: string): string => {
  const [first = ''] = text.replaceAll(/"[^"]*"/g, '').split(/\r?\n/, 1);
  const count = (one: string): number => first.split(one).length;
  return [';', ',', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
};

/** A cell in quotes may hold anything, a quote twice; then what parts it from the next. */
const split = (text: string, separator: string): string[][] => {
  const cell = new RegExp(
    `[ ]*(?:"((?:[^"]|"")*)"[^${separator}\\n]*|([^${separator}\\n]*))(${separator}|\\n|$)`,
    'y',
  );
  const lines: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const [, quoted, plain = '', end] = cell.exec(text) ?? [];
    if (end === undefined) break;
    lines.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === '\n') lines.push([]);
  }
  return lines;
};
