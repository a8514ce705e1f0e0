/** What binds a bundle together: `sha256sum -c` reads it, and the service's seal is over it. */
import type { Part } from './bundle-parts.ts';

interface Sealing {
  readonly digestOf: (bytes: Uint8Array) => string;
  readonly seal: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const byName = (one: Part, other: Part): number => (one.name < other.name ? -1 : 1);

export const sealedSums = async (
  { digestOf, seal }: Sealing,
  parts: readonly Part[],
): Promise<readonly Part[]> => {
  const lines = parts.toSorted(byName).map(({ name, bytes }) => `${digestOf(bytes)}  ${name}\n`);
  const sums = Buffer.from(lines.join(''));
  return [
    { name: 'SHA256SUMS', bytes: sums },
    { name: 'SHA256SUMS.p7s', bytes: await seal(sums) },
  ];
};
