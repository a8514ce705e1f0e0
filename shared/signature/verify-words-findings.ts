import { bundleWords } from './verify-words-bundle.ts';
import { logWords } from './verify-words-log.ts';

export const findingWords = { ...bundleWords, ...logWords };

/** Stable: other programs and pages go by these. */
export type FindingCode = keyof typeof findingWords;
