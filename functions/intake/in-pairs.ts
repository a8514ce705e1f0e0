/**
 * Does the work for each, two at a time, and answers in the same order: scans are large, and a
 * function's memory is not. Where one fails the other is waited for: nothing goes on behind a failed attempt's back.
 */
export const inPairs = async <One, Done>(
  all: readonly One[],
  work: (one: One) => Promise<Done>,
): Promise<readonly Done[]> => {
  const done: Done[] = [];
  for (let at = 0; at < all.length; at += 2) {
    const pair = all.slice(at, at + 2).map(work);
    await Promise.allSettled(pair);
    done.push(...(await Promise.all(pair)));
  }
  return done;
};
