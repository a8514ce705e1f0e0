/** Refusals of acts as a person at a page reads them: programs are told fields and routes, people see a list. */
import type { SpokenLanguage } from '../../../shared/contract/languages.ts';
import { listingProblems } from '../../../shared/contract/problems-listing.ts';
import { actProblems } from '../../../shared/contract/problems-act.ts';
import { orderProblems } from '../../../shared/contract/problems-order.ts';
import type { ProblemText } from '../../../shared/contract/problem-text.ts';
import { type Facts, sentence } from '../../../shared/contract/sentence.ts';
import type { Problem } from '../../api/problem.ts';
import { plainly } from '../../say/plainly.ts';

const texts: Readonly<Record<string, ProblemText>> = { ...listingProblems, ...actProblems, ...orderProblems };

/** What an act wants before its next step, or why its submission failed, in the words of that refusal. */
export const refusalInWords = (
  facts: Facts & { readonly code: string },
  language: SpokenLanguage,
): string => {
  const text = texts[facts.code];
  return text ? asList(plainly(sentence(text, language, facts))) : facts.code;
};

export const forPeople = (problem: Problem): Problem => ({
  ...problem,
  detail: asList(plainly(problem.detail)),
});

/** The fields that a sentence names stand on the page as a list below it. */
const asList = (text: string): string =>
  fields.reduce((read, [field, list]) => read.replaceAll(field, list), text);

const fields: readonly (readonly [RegExp, string])[] = [
  [/ \((?:их последний день — в keepUntil дела|keepUntil of the file is its last day)\)/g, ''],
  [/ \((?:соңғы күні — істің keepUntil өрісінде|істің lockedUntil өрісі)\)/g, ''],
  [/ \(lockedUntil (?:дела|of the file)\)/g, ''],
  [/(перечислен\S*|указан\S*) в (?:caseFiles|leftOut|why)/g, '$1 ниже'],
  [/(?:caseFiles|leftOut|why) ішінде/g, 'төменде'],
  [/(named|stand) in (?:caseFiles|leftOut)/g, '$1 below'],
  [/leftOut says why of each/g, 'the list below says why of each'],
];
