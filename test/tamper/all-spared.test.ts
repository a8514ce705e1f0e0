import { describe, expect, test } from '@jest/globals';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { inWords } from '../../shared/signature/verify-words.ts';
import { anAuditor, everyShell } from '../given/auditor.ts';
import { papersOf } from '../given/bundle-papers.ts';
import { aBundle, checkpointOver, PRINTED, sealedBundle, zipped } from '../given/bundles.ts';
import { both, each } from './both.ts';
import { replaced, without } from './hands.ts';
import { log, scene } from './witnessed.ts';

const all = [1, 2, 3, 4];
/** What others had destroyed by then; of this act nothing is in the log. */
const others = log.slice(0, 5);

const ofLog = ['txt', 'sig', 'pem'].map((end) => `log/checkpoint.${end}`);

// Made once and only read: tests that run at once wait for no hook.
const set = async () => {
  const { seal, kept } = await scene;
  const papers = await papersOf(checkpointOver(others.slice(0, PRINTED)), all);
  const spared = await aBundle(seal, { papers, log: others, destroyed: [] });
  const first = await aBundle(seal, { papers: await papersOf(undefined, all), log: others, destroyed: [] });
  const unlogged = await sealedBundle(without(first, ...ofLog, 'log/consistency.json'), seal);
  return { ...{ seal, kept, spared, unlogged }, stranger: (await scene).stranger };
};
const given = set();

describe('of an act under which every file was spared', () => {
  test.concurrent(
    'the evidence holds: there are no records, and by part two there need be none',
    async () => {
      const { seal, spared } = await given;
      expect(await both({ files: spared, root: seal.root })).toEqual(each());
    },
    60_000,
  );

  test.concurrent(
    'the evidence holds where nothing had been destroyed before, and there is no log yet',
    async () => {
      const { seal, unlogged, kept } = await given;
      expect(await both({ files: unlogged, root: seal.root })).toEqual(each());
      expect(await both({ files: unlogged, kept })).toEqual(each('EarlierNotTied'));
    },
    60_000,
  );

  test.concurrent(
    'both say that nothing was destroyed, which they say of no other act',
    async () => {
      const { seal, spared } = await given;
      const { files } = await scene;
      const now = new Date('2027-01-01T00:00:00Z');
      for (const [bundle, isSaid] of [[spared, true] as const, [files, false] as const]) {
        const said = inWords(await verifyBundle({ bundle: zipped(bundle), root: seal.root, now }), 'en');
        expect(said.join('\n').includes('Nothing was destroyed under this act')).toBe(isSaid);
        for (const shell of everyShell) {
          const auditor = anAuditor(bundle, shell);
          const { code, out } = await auditor.sh('sh verify.sh .').finally(() => auditor.clear());
          expect([code, out.includes('nothing was destroyed under this act')]).toEqual([0, isSaid]);
        }
      }
    },
    60_000,
  );

  test.concurrent(
    'a log that part one prints cannot be left out',
    async () => {
      const { seal, spared } = await given;
      const files = await sealedBundle(without(spared, ...ofLog, 'log/consistency.json'), seal);
      expect(await both({ files })).toEqual(each('PartMissing'));
    },
    60_000,
  );
});

test.concurrent(
  'an act is not one under which every file was spared where its papers say that one was destroyed',
  async () => {
    const { seal, spared, stranger } = await given;
    const scene = { files: spared, seal, stranger };
    const files = replaced('papers/part-2.json', /("no":4,"outcome":)"spared"/, '$1"destroyed"')(scene);
    expect(await both({ files: await sealedBundle(files, seal) })).toEqual(
      each('NothingToVerify', 'PaperDataDiffers', 'RecordMissing'),
    );
  },
  60_000,
);
