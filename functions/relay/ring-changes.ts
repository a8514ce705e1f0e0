/**
 * The relay rings for what was just filed. Changes come in any order and more than once, and so
 * do rings; what is missed here is rung for later.
 */
import type { Bell, OwedFact } from '../../shared/ports/bell.ts';

export const ringChanges = async (
  { bell }: { readonly bell: Bell },
  owed: readonly OwedFact[],
): Promise<void> => {
  const byStory = Map.groupBy(owed, ({ story }) => story);
  for (const [story, facts] of byStory) await bell.ring(story, [...new Set(facts.map(({ fact }) => fact))]);
};
