/** Bytes compared, the same in a browser as in Node: what a verification needs is in no library of either alone. */

/** As for a sort: below zero where the first comes before the other. */
export const compareBytes = (one: Uint8Array, other: Uint8Array): number => {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
};

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && compareBytes(one, other) === 0;
