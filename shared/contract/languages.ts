/** The languages in which people are answered. */
export const languages = ['kk', 'ru', 'en'] as const;
export type SpokenLanguage = (typeof languages)[number];

/** `kk`, `ru` or `en` as the header prefers; Russian where none is named. */
export const languageOf = (header: string | null | undefined): SpokenLanguage => {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  return (
    wanted
      .map(({ tag }) => tag)
      .find((tag): tag is SpokenLanguage => (languages as readonly string[]).includes(tag)) ?? 'ru'
  );
};
