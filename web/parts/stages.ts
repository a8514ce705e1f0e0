/** The stages that a case file is shown in, in their order, to choose from. */
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { stageWords } from '../../shared/contract/stage-words.ts';

const served = ['open', 'sealing', 'sealed', 'entered', 'due', 'listed', 'destroying', 'destroyed'] as const;

export const servedStageWords = (
  language: SpokenLanguage,
): readonly { readonly value: string; readonly text: string }[] =>
  served.map((stage) => ({ value: stage, text: stageWords[stage][language] }));
