/**
 * The order in which files stand in an inventory and on an act: by year, index and the number by which
 * the office knows the file, 9 before 10 and 11/2018 before 12/2018.
 */
import type { KeptCaseFile } from './case-file.ts';

export type Filed = Pick<KeptCaseFile, 'year' | 'index' | 'heading' | 'proceedingNumber' | 'id'>;

/** Negative where `one` stands before `other`. Never 0 for two files: the last word has the id. */
export const inFilingOrder = (one: Filed, other: Filed): number =>
  one.year - other.year ||
  natural(one.index, other.index) ||
  natural(numberOf(one), numberOf(other)) ||
  byText(one.id, other.id);

/** A file without a number of its own is known by its heading, which names one as a rule. */
const numberOf = ({ proceedingNumber, heading }: Filed): string => proceedingNumber ?? heading;

/** By the numbers in two texts, one after the other; then by the texts. */
const natural = (one: string, other: string): number => {
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  const apart = numbers.map((number, at) => byValue(number, others[at] ?? '')).find((by) => by !== 0);
  return apart ?? (numbers.length - others.length || byText(one, other));
};

const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d+/gu) ?? []).map((digits) => digits.replace(/^0+(?=\d)/u, ''));

/** Without leading zeros the longer number is the greater; digits are not counted on to fit a number. */
const byValue = (one: string, other: string): number => one.length - other.length || byText(one, other);

/** By code unit: the order must not change with the machine's language. */
const byText = (one: string, other: string): number => Number(one > other) - Number(one < other);
