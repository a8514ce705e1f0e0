import { describe, expect, test } from '@jest/globals';
import { bytesOf, papersOf, theAct } from '../given/bundle-papers.ts';
import {
  aBundle,
  checkpointOver,
  consistencyOf,
  PRINTED,
  proofsOf,
  recordOf,
  sealedBundle,
  sealOf,
  signedText,
} from '../given/bundles.ts';
import { both, each } from './both.ts';
import { ofFile, relined, without } from './hands.ts';
import { leavesOf, log, scene } from './witnessed.ts';

interface Line {
  readonly no: number;
  readonly caseFile: string;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('what the archive could say of papers that people have signed', () => {
  test.concurrent(
    'that a line was spared, its record left out: part two as signed says otherwise',
    async () => {
      const { files, seal, stranger, kept } = await scene;
      const spared = relined(
        (lines) => (lines as Line[]).map((line) => (line.no === 4 ? { ...line, outcome: 'spared' } : line)),
        ['2'],
      );
      const told = without(spared({ files, seal, stranger }), ...ofFile('file-4'));

      const hidden = { files: await sealedBundle(told, seal), root: seal.root, kept, leaves: leavesOf(log) };
      expect(await both(hidden)).toEqual(each('PaperDataDiffers'));
    },
  );

  test.concurrent(
    'that there was a line more, and that its file was destroyed: no paper lists it',
    async () => {
      const { files, seal, stranger, kept } = await scene;
      const whole = [...log, recordOf(theAct, 5)];
      const more = relined((lines) => [...lines, { ...(lines[3] as Line), no: 5, caseFile: 'file-5' }]);
      const { 'papers/part-1.json': partOne, ...rest } = more({ files, seal, stranger });
      const counted = textOf(partOne).replace('"files":4', '"files":5').replace('"total":8', '"total":10');
      const records = Object.fromEntries([1, 2, 4, 5].map((no) => [`file-${no}`, recordOf(theAct, no)]));
      const { text, signature } = await signedText(checkpointOver(whole), seal);
      const told = {
        ...{ ...rest, 'papers/part-1.json': bytesOf(counted) },
        ...{ 'log/checkpoint.txt': text, 'log/checkpoint.sig': signature },
        'records/file-5.json': records['file-5']!,
        'records/file-5.p7s': await sealOf(records['file-5']!, seal),
        'log/consistency.json': await consistencyOf(whole, PRINTED),
        ...(await proofsOf(whole, records)),
      };

      const invented = {
        files: await sealedBundle(told, seal),
        root: seal.root,
        kept,
        leaves: leavesOf(whole),
      };
      expect(await both(invented)).toEqual(each('PaperDataDiffers'));
    },
  );

  test.concurrent('in the translation alone: both languages carry what was signed', async () => {
    const { files, seal } = await scene;
    const other = await papersOf(checkpointOver(log.slice(0, PRINTED)), [3, 4]);
    const name = 'papers/part-2.kk.pdf';

    const told = await sealedBundle({ ...files, [name]: other.files[name]! }, seal);
    expect(await both({ files: told })).toEqual(each('PaperDataDiffers'));
  });

  test.concurrent('with the paper left out that was signed', async () => {
    const { files, seal } = await scene;

    const told = await sealedBundle(without(files, 'papers/part-2.ru.pdf'), seal);
    expect(await both({ files: told })).toEqual(each('PartMissing', 'PartTwoDiffers'));
  });

  test.concurrent(
    'with a part two drawn anew and said to be signed: the paper that people keep shows it, the bundle does not',
    async () => {
      const { files, seal, kept } = await scene;
      const papers = await papersOf(checkpointOver(log.slice(0, PRINTED)), [3, 4]);
      const anew = await aBundle(seal, { papers, log, destroyed: [1, 2] });

      expect(await both({ files: anew, root: seal.root, kept, leaves: leavesOf(log) })).toEqual(each());
      for (const part of ['part-1', 'part-2']) {
        const name = `papers/${part}.ru.pdf`;
        expect([part, textOf(anew[name]) === textOf(files[name])]).toEqual([part, part === 'part-1']);
      }
    },
  );
});
