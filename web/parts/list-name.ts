/** The list of the law by which terms are named, as the office cites it; one that is not known, as it was entered. */
import { useWords } from '../say/language.ts';
import type { Vocabulary } from '../say/words.ts';

const listWords = {
  'list-279-2025': {
    kk: '2025 жылғы № 279-НҚ бұйрықпен бекітілген',
    ru: 'утверждён приказом № 279-НҚ 2025 года',
    en: 'approved by order No. 279-НҚ of 2025',
  },
  'list-263-2017': {
    kk: '2017 жылғы № 263 бұйрықпен бекітілген',
    ru: 'утверждён приказом № 263 2017 года',
    en: 'approved by order No. 263 of 2017',
  },
} as const satisfies Vocabulary;

const isKnown = (list: string): list is keyof typeof listWords => Object.hasOwn(listWords, list);

export const useListName = (list: string | null): string | undefined => {
  const say = useWords(listWords);
  return list !== null && isKnown(list) ? say(list) : (list ?? undefined);
};
