import { describe, expect, test } from '@jest/globals';
import { checkpointText } from '../../shared/archive/checkpoint.ts';
import { bytesOf } from '../given/bundle-papers.ts';
import {
  aBundle,
  checkpointOver,
  consistencyOf,
  PRINTED,
  sealedBundle,
  signedText,
} from '../given/bundles.ts';
import { both, each } from './both.ts';
import { forgedLog, forgedUnderPapers, grown, KEPT, leavesOf, log, scene } from './witnessed.ts';

describe('an untouched bundle', () => {
  test.concurrent(
    'passes, with the root from the chamber, the log and a kept checkpoint too',
    async () => {
      const { files, seal, kept } = await scene;

      expect(await both({ files })).toEqual(each());
      expect(await both({ files, root: seal.root, kept, leaves: leavesOf(log) })).toEqual(each());
      expect(await both({ files, kept, leaves: leavesOf(grown(log)) })).toEqual(each());
    },
    60_000,
  );

  test.concurrent(
    'is tied to a kept checkpoint by one proof, or by two that meet',
    async () => {
      const { files, kept, seal } = await scene;
      const printed = { text: bytesOf(checkpointText(checkpointOver(log.slice(0, PRINTED)))) };
      const later = await signedText(checkpointOver(grown(log)), seal);

      expect(await both({ files, kept, proofs: [await consistencyOf(log, KEPT)] })).toEqual(each());
      expect(await both({ files, kept: printed })).toEqual(each());
      const meeting = [await consistencyOf(grown(log), KEPT), await consistencyOf(grown(log), log.length)];
      expect(await both({ files, kept, proofs: meeting })).toEqual(each());
      expect(await both({ files, kept: later, proofs: meeting.slice(1) })).toEqual(each());
    },
    60_000,
  );

  test.concurrent.each([
    ['with the line ends of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['without a last newline', (text: string) => text.trimEnd()],
    ['with both of these', (text: string) => text.trimEnd().replaceAll('\n', '\r\n')],
    ['with a mark of its encoding and an empty line at its end', (text: string) => `\uFEFF${text}\r\n`],
  ])(
    'is held to a checkpoint that somebody typed from a paper, %s; a signed one is read byte for byte',
    async (_how, typing) => {
      const { files, kept } = await scene;
      const text = bytesOf(typing(new TextDecoder().decode(kept.text)));
      const proofs = [await consistencyOf(log, KEPT)];

      expect(await both({ files, kept: { text }, proofs })).toEqual(each());
      const { forged } = await scene;
      const forgedProofs = [await consistencyOf(forgedLog, KEPT)];
      expect(await both({ files: forged, kept: { text }, proofs: forgedProofs })).toEqual(
        each('EarlierContradicted'),
      );
      const { checker, shell } = await both({ files, kept: { ...kept, text }, proofs });
      expect([checker, shell]).toEqual([['EarlierMalformed'], ['EarlierMalformed']]);
    },
    60_000,
  );

  test.concurrent(
    'is not said to continue a kept checkpoint that nothing ties to it',
    async () => {
      const { files, kept } = await scene;

      expect(await both({ files, kept })).toEqual(each('EarlierNotTied'));
    },
    60_000,
  );
});

describe('the public log, downloaded', () => {
  const lines = leavesOf(log).trim().split('\n');
  const text = (of: readonly string[]) => of.map((line) => `${line}\n`).join('');

  test.concurrent.each([
    ['its tail cut off', text(lines.slice(0, -1)), ['LeavesTooFew']],
    ['a leaf altered', text(lines.with(1, 'a'.repeat(64))), ['LeavesDiffer']],
    ['a leaf of this act altered', text(lines.with(5, 'a'.repeat(64))), ['LeafElsewhere', 'LeavesDiffer']],
    ['two leaves in another order', text([lines[1]!, lines[0]!, ...lines.slice(2)]), ['LeavesDiffer']],
    ['a leaf twice', text([...lines, lines[3]!]), ['LeafTwice']],
    ['something that is no leaf', text(lines.with(10, 'leaf')), ['LeavesMalformed']],
  ] as const)(
    'with %s is not this log',
    async (_what, leaves, codes) => {
      const { files } = await scene;
      const found = await both({ files, leaves });

      for (const by of [found.checker, found.shell]) expect(by).toEqual(expect.arrayContaining([...codes]));
    },
    60_000,
  );
});

describe('what an archive could forge with its own key', () => {
  test.concurrent(
    'a log rewritten, all sealed anew: the bundle alone shows nothing',
    async () => {
      const { forged, seal } = await scene;

      expect(await both({ files: forged, root: seal.root, leaves: leavesOf(forgedLog) })).toEqual(each());
    },
    60_000,
  );

  test.concurrent(
    'a log rewritten: a checkpoint kept by somebody shows it, whatever the archive answers',
    async () => {
      const { forged, kept } = await scene;

      const byLeaves = await both({ files: forged, kept, leaves: leavesOf(forgedLog) });
      expect(byLeaves).toEqual(each('EarlierContradicted'));
      const byProof = await both({ files: forged, kept, proofs: [await consistencyOf(forgedLog, KEPT)] });
      expect(byProof).toEqual(each('EarlierContradicted'));
      expect(await both({ files: forged, kept })).toEqual(each('EarlierNotTied'));
    },
    60_000,
  );

  test.concurrent(
    'a log rewritten: the checkpoint printed on the act shows it, for the act is in other hands',
    async () => {
      const { seal } = await scene;
      const files = await aBundle(seal, { log: forgedUnderPapers });

      expect(await both({ files })).toEqual(each('LogRewritten', 'PrintedCheckpointDiffers'));
    },
    60_000,
  );

  test.concurrent(
    'everything under another root: shown by its fingerprint, and by the root from the chamber alone',
    async () => {
      const { another, seal, kept } = await scene;

      expect(await both({ files: another })).toEqual(each());
      expect(await both({ files: another, root: seal.root })).toEqual(
        each('RootNotTheOne', 'SealNotUnderRoot'),
      );
      expect(await both({ files: another, kept, leaves: leavesOf(log) })).toEqual(each('SealInvalid'));
    },
    60_000,
  );

  test.concurrent(
    'the sums sealed by somebody else’s key',
    async () => {
      const { files, stranger } = await scene;

      expect(await both({ files: await sealedBundle(files, stranger) })).toEqual(each('SealNotUnderRoot'));
    },
    60_000,
  );

  test.concurrent(
    'a checkpoint that was never kept: one of another log, one that is none, one without its signature',
    async () => {
      const { files, kept } = await scene;
      const other = { text: bytesOf(checkpointText({ ...checkpointOver(log), log: 'another' })) };
      const leaves = leavesOf(log);

      expect(await both({ files, kept: other, leaves })).toEqual(each('LogDiffers'));
      expect(await both({ files, kept: { text: bytesOf('kept\n') } })).toEqual(each('EarlierMalformed'));
      const unsigned = { ...kept, signature: kept.signature.with(20, 0) };
      expect(await both({ files, kept: unsigned, leaves })).toEqual(each('SealInvalid'));
    },
    60_000,
  );
});
