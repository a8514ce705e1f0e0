/** What was packed by Flate (RFC 1950), unpacked by what browsers and Node both have, and no further than is wanted. */

interface Piece {
  readonly done: boolean;
  readonly value?: Uint8Array;
}

/** Undefined where it is no Flate, or longer than that. */
export const inflated = async (
  packed: Uint8Array,
  longest: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const stream = new Blob([Uint8Array.from(packed)]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const found = new Uint8Array(longest);
  let length = 0;
  try {
    for (;;) {
      // Node's types say nothing of what comes out of it.
      const { done, value } = (await reader.read()) as Piece;
      if (done || !value) return found.slice(0, length);
      if (length + value.length > longest) return undefined;
      found.set(value, length);
      length += value.length;
    }
  } catch {
    // What is no Flate is a finding, not a fault of ours.
    return undefined;
  } finally {
    // It may have failed already.
    await reader.cancel().catch(() => undefined);
  }
};
