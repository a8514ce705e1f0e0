/**
 * Lines of an inventory and the final entry that counts them. The numbers we give are
 * gapless; numbers taken over from paper keep their letters and gaps, and the final
 * entry lists both.
 */
export interface NumberedLine {
  /** `12`, or as it stands on paper: `12а`. */
  readonly line: number | string;
  readonly volumes: number;
}

/** Numbers for new lines, after the highest one given or taken over. Lines of earlier editions keep theirs. */
export const numbersAfter = (taken: readonly (number | string)[], count: number): number[] => {
  const highest = taken.reduce<number>((most, line) => Math.max(most, numberOf(line)), 0);
  return Array.from({ length: count }, (_, at) => highest + 1 + at);
};

export interface FinalEntry {
  readonly files: number;
  readonly volumes: number;
  /** First and last number; absent in an empty inventory. */
  readonly from?: number;
  readonly upTo?: number;
  readonly lettered: readonly string[];
  /** Numbers left out, both ends inclusive. */
  readonly missing: readonly { readonly from: number; readonly upTo: number }[];
}

/** "Entered in the inventory are … files, from No. … to No. …, lettered …, missing …". */
export const finalEntryOf = (lines: readonly NumberedLine[]): FinalEntry => {
  const numbers = [...new Set(lines.map(({ line }) => numberOf(line)))].sort((one, other) => one - other);
  const [from, upTo] = [numbers[0], numbers.at(-1)];
  return {
    files: lines.length,
    volumes: lines.reduce((sum, line) => sum + line.volumes, 0),
    ...(from === undefined || upTo === undefined ? {} : { from, upTo }),
    lettered: lines.flatMap(({ line }) => (isLettered(line) ? [line] : [])),
    missing: gapsOf(numbers),
  };
};

const isLettered = (line: number | string): line is string => typeof line === 'string' && !/^\d+$/.test(line);

const numberOf = (line: number | string): number =>
  typeof line === 'number' ? line : Number(/^\d*/.exec(line)?.[0]);

const gapsOf = (numbers: readonly number[]) => {
  const gaps: { from: number; upTo: number }[] = [];
  let expected = 1;
  for (const number of numbers) {
    if (number > expected) gaps.push({ from: expected, upTo: number - 1 });
    expected = number + 1;
  }
  return gaps;
};
