/** So many requests to a store at a time for one file. */
const AT_ONCE = 16;

/**
 * Does it for all of them, some at a time, answers in order. A fault is thrown only when every one that was
 * begun has ended: nothing of ours runs on while the work is delivered again.
 */
export const together = async <One, Done>(
  all: readonly One[],
  each: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const begun = all.slice(at, at + AT_ONCE).map(each);
    await Promise.allSettled(begun);
    done.push(...(await Promise.all(begun)));
  }
  return done;
};
