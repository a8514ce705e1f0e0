import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sha256 } from '../../shared/archive/names.ts';
import type { Consistency, HashReader, Inclusion } from '../../shared/ports/tree.ts';
import { merkle, nodeOf } from '../../shared/signature/merkle.ts';

const hash = (...pieces: readonly (string | Uint8Array)[]): Sha256 =>
  createHash('sha256')
    .update(Buffer.concat(pieces.map((one) => Buffer.from(one))))
    .digest('hex') as Sha256;
const raw = (hex: string) => Buffer.from(hex, 'hex');

/** RFC 6962, 2.1, as it is written there, over whole lists. */
const k = (n: number): number => (n <= 2 ? 1 : 2 * k(Math.ceil(n / 2)));
const mth = (leaves: readonly Sha256[]): Sha256 => {
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return leaves[0]!;
  const at = k(leaves.length);
  return hash('\u0001', raw(mth(leaves.slice(0, at))), raw(mth(leaves.slice(at))));
};
const pathOf = (m: number, leaves: readonly Sha256[]): readonly Sha256[] => {
  if (leaves.length === 1) return [];
  const at = k(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return m < at ? [...pathOf(m, left), mth(right)] : [...pathOf(m - at, right), mth(left)];
};
const subproof = (m: number, leaves: readonly Sha256[], whole: boolean): readonly Sha256[] => {
  if (m === leaves.length) return whole ? [] : [mth(leaves)];
  const at = k(leaves.length);
  const [left, right] = [leaves.slice(0, at), leaves.slice(at)];
  return m <= at ? [...subproof(m, left, whole), mth(right)] : [...subproof(m - at, right, false), mth(left)];
};

const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, seq) => merkle.leafOf(Buffer.from(`${seq}`)));
const readerOf =
  (leaves: readonly Sha256[]): HashReader =>
  ({ level, index }) =>
    Promise.resolve(mth(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)));
const altered = (one: Sha256) => `${one.startsWith('0') ? '1' : '0'}${one.slice(1)}` as Sha256;

const inclusionOf = async (seq: number, leaves: readonly Sha256[]): Promise<Inclusion> => {
  const of = { seq, size: leaves.length };
  const path = await merkle.inclusionPath(readerOf(leaves), of);
  return { ...of, leaf: leaves[seq]!, root: mth(leaves), path };
};
const consistencyOf = async (from: number, leaves: readonly Sha256[]): Promise<Consistency> => ({
  from: { size: from, root: mth(leaves.slice(0, from)) },
  to: { size: leaves.length, root: mth(leaves) },
  path: await merkle.consistencyPath(readerOf(leaves), { from, to: leaves.length }),
});

// The tree of the reference tests of Certificate Transparency (certificate-transparency, merkletree tests).
const published = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('The tree of the log, by the published vectors', () => {
  const leaves = published.map((one) => merkle.leafOf(raw(one)));

  test('an empty tree has the root SHA-256 of nothing', () => {
    expect(merkle.rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
  test.each(roots.map((root, at) => [at + 1, root] as const))(
    '%i leaves have the published root',
    (n, root) => {
      expect(merkle.rootOf(leaves.slice(0, n))).toBe(root);
    },
  );
  test('paths are the published ones', async () => {
    expect(await merkle.inclusionPath(readerOf(leaves), { seq: 0, size: 8 })).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(await merkle.consistencyPath(readerOf(leaves), { from: 6, to: 8 })).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });
});

describe('The tree of the log', () => {
  const sizes = fc.integer({ min: 1, max: 70 });

  test('grown leaf by leaf has the root of the whole, as have its nodes', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (size) => {
        const leaves = leavesOf(size);
        expect(merkle.rootOf(leaves)).toBe(mth(leaves));
        expect(await merkle.rootAt(readerOf(leaves), size)).toBe(mth(leaves));
      }),
    );
  });

  test('proves every leaf of every size by the path of the standard', async () => {
    for (const size of [1, 2, 3, 5, 7, 8, 13, 32, 33])
      for (let seq = 0; seq < size; seq += 1) {
        const leaves = leavesOf(size);
        const proof = await inclusionOf(seq, leaves);
        expect(proof.path).toEqual(pathOf(seq, leaves));
        expect(merkle.verifyInclusion(proof)).toBe(true);
      }
  });

  test('proves that it grew out of every earlier one by the path of the standard', async () => {
    for (const size of [1, 2, 3, 5, 7, 8, 13, 32, 33])
      for (let from = 0; from <= size; from += 1) {
        const leaves = leavesOf(size);
        const proof = await consistencyOf(from, leaves);
        expect(proof.path).toEqual(from === 0 ? [] : subproof(from, leaves, true));
        expect(merkle.verifyConsistency(proof)).toBe(true);
      }
  });

  test('accepts no other leaf, place, size, root or path', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, any, other) => {
        const seq = any % size;
        const proof = await inclusionOf(seq, leavesOf(size));
        const { leaf, root, path } = proof;
        const wrong: Partial<Inclusion>[] = [
          { leaf: altered(leaf) },
          { root: altered(root) },
          { seq: (seq + 1 + (other % (size + 3))) % (size + 4) },
          { seq: -1 },
          { size: seq },
          { path: [...path, root] },
          { path: path.slice(1) },
          { path: path.map((one, at) => (at === other % path.length ? altered(one) : one)) },
        ].filter((one) => JSON.stringify({ ...proof, ...one }) !== JSON.stringify(proof));
        for (const one of wrong)
          expect([one, merkle.verifyInclusion({ ...proof, ...one })]).toEqual([one, false]);
      }),
    );
  });

  test('accepts no history that was rewritten, cut off or made up', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (size, any, other) => {
        const from = any % (size + 1);
        const leaves = leavesOf(size);
        const proof = await consistencyOf(from, leaves);
        const rewritten = leaves.with(other % size, altered(leaves[other % size]!));
        const wrong: Consistency[] = [
          { ...proof, from: { ...proof.from, root: altered(proof.from.root) } },
          { ...proof, from: { ...proof.from, size: size + 1 } },
          { ...proof, path: [...proof.path, proof.to.root] },
          ...(from > 0 ? [{ ...proof, to: { ...proof.to, root: altered(proof.to.root) } }] : []),
          ...(from > 0 && proof.path.length > 0 ? [{ ...proof, path: proof.path.slice(1) }] : []),
          ...(other % size < from ? [{ ...(await consistencyOf(from, rewritten)), from: proof.from }] : []),
        ];
        for (const one of wrong) expect([one, merkle.verifyConsistency(one)]).toEqual([one, false]);
      }),
    );
  });

  test('has no proof for what it does not hold', async () => {
    const read = readerOf(leavesOf(3));
    await expect(merkle.inclusionPath(read, { seq: 3, size: 3 })).rejects.toThrow(RangeError);
    await expect(merkle.consistencyPath(read, { from: 4, to: 3 })).rejects.toThrow(RangeError);
    await expect(merkle.consistencyPath(read, { from: 0.5, to: 3 })).rejects.toThrow(RangeError);
  });

  test('reads ever larger logs in logarithmic steps, beyond 32 bits too', async () => {
    const read: string[] = [];
    const reader: HashReader = ({ level, index }) => {
      read.push(`${level}/${index}`);
      return Promise.resolve(hash(`${level}/${index}`));
    };
    const size = 2 ** 40 + 5;
    const of = { seq: 2 ** 39 + 3, size };
    const path = await merkle.inclusionPath(reader, of);
    expect(read.length).toBeLessThan(45);
    const leaf = hash(`0/${of.seq}`);
    // The parts are made up, so only the shape is tried: the path folds to one root and to no other place.
    expect(path.length).toBe(41);
    expect(merkle.verifyInclusion({ ...of, leaf, path, root: nodeOf(leaf, leaf) })).toBe(false);
  });
});
