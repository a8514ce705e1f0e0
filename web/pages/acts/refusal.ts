/** Refusals of acts as a person at a page reads them: programs are told fields and routes, people see a list. */
import type { SpokenLanguage } from '../../../shared/contract/languages.ts';
import { listingProblems } from '../../../shared/contract/problems-listing.ts';
import { actProblems } from '../../../shared/contract/problems-act.ts';
import { orderProblems } from '../../../shared/contract/problems-order.ts';
import type { ProblemText } from '../../../shared/contract/problem-text.ts';
import { type Facts, sentence } from '../../../shared/contract/sentence.ts';
import { plainly } from '../../say/plainly.ts';

const texts: Readonly<Record<string, ProblemText>> = { ...listingProblems, ...actProblems, ...orderProblems };

/** What an act wants before its next step, or why its submission failed, in the words of that refusal. */
export const refusalInWords = (
  facts: Facts & { readonly code: string },
  language: SpokenLanguage,
): string => {
  const text = texts[facts.code];
  return text ? plainly(sentence(text, language, facts)) : facts.code;
};
