import { beforeAll, describe, expect, test } from '@jest/globals';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { bytesOf } from '../given/bundle-papers.ts';
import { aBundle, checkpointOver, sealedBundle, signedText, theLog, zipped } from '../given/bundles.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

let old: GivenSeal;
let next: GivenSeal;
beforeAll(async () => {
  old = await aSeal();
  const signer = await aSeal();
  const [own] = (await signer.chain()).split(signer.root);
  next = { ...signer, chain: () => Promise.resolve(`${own!}${old.root}${signer.root}`) };
});

describe('after a new root', () => {
  test('a bundle of old records verifies under both roots, and not under either alone', async () => {
    const before = await aBundle(old);
    const { text, signature } = await signedText(checkpointOver(theLog()), next);
    const roots = `${old.root}${next.root}`;
    const after = await sealedBundle(
      {
        ...before,
        'records/root.pem': bytesOf(roots),
        'log/checkpoint.txt': text,
        'log/checkpoint.sig': signature,
        'log/checkpoint.pem': bytesOf(await next.chain()),
      },
      next,
    );
    const codes = async (root: string) => {
      const verdict = await verifyBundle({ bundle: zipped(after), root, now: new Date() });
      return new Set(findingsOf(verdict).map(({ code }) => code));
    };

    expect(await codes(roots)).toEqual(new Set());
    for (const root of [old.root, next.root])
      expect(await codes(root)).toEqual(new Set(['RootNotTheOne', 'SealNotUnderRoot']));
  });

  test('checkpoints of before are still ours, and nobody else’s are', async () => {
    const state = { log: 'log', size: 1, root: checkpointOver(theLog()).root };
    const one = await checkpointsBy(old).sign(state);

    expect(await checkpointsBy(next).isOurs(one)).toBe(true);
    expect(await checkpointsBy(await aSeal()).isOurs(one)).toBe(false);
  });
});
