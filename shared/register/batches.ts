/** Reads or writes many things, a bounded number at a time, answers in order. */
export const inBatches = async <One, Done>(
  all: readonly One[],
  each: (one: One) => Promise<Done>,
  atOnce = 32,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  for (let at = 0; at < all.length; at += atOnce)
    done.push(...(await Promise.all(all.slice(at, at + atOnce).map(each))));
  return done;
};
