/** Data of people who do not exist, made so that each trace of them can be found again. */
import type { Party } from '../../shared/archive/case-file.ts';

/** Stands in every name and free text that a test gives; nothing else in the archive says it. */
const MARK = 'Құпияқызы';

export interface PersonalData {
  /** A text about somebody, different each time. */
  readonly text: (about: string) => string;
  readonly parties: () => readonly Party[];
  /** What of all that was given stands in a text. */
  readonly foundIn: (text: string) => readonly string[];
}

export const personalData = (): PersonalData => {
  const numbers = new Set<string>();
  let given = 0;
  const number = (): string => {
    // Spread over all 12 digits, leading zeros among them: no digest holds one by chance.
    const digits = String((BigInt((given += 1)) * 7_919_191_919n) % 1_000_000_000_000n).padStart(12, '0');
    numbers.add(digits);
    return digits;
  };
  return {
    text: (about) => `${about} ${MARK} ${(given += 1)}`,
    parties: () => [
      { role: 'debtor', name: `${MARK} ${(given += 1)}`, iin: number() },
      { role: 'recoveror', name: `ТОО «${MARK} ${(given += 1)}»`, bin: number() },
    ],
    foundIn: (text) => [
      ...(text.includes(MARK) ? [MARK] : []),
      ...[...text.matchAll(/(?=(\d{12}))/g)].flatMap(([, digits = '']) =>
        numbers.has(digits) ? [digits] : [],
      ),
    ],
  };
};
