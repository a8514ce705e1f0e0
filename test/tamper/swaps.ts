/** Good things in wrong places, and good forms by wrong keys. */
import { sealOf } from '../given/bundles.ts';
import { relined, replaced, resigned, rolledBack, swapped, type Tamper } from './hands.ts';

export const swapsAndKeys: readonly Tamper[] = [
  {
    what: 'two seals swapped',
    found: ['ContentAltered', 'file-1'],
    by: swapped('records/file-1.p7s', 'records/file-2.p7s'),
  },
  {
    what: 'two proofs swapped',
    found: ['LeafDiffers', 'file-1'],
    by: swapped('log/file-1.json', 'log/file-2.json'),
  },
  {
    what: 'two records swapped with their seals',
    found: ['RecordMisnamed', 'file-1'],
    by: ({ files, ...scene }) =>
      swapped(
        'records/file-1.p7s',
        'records/file-2.p7s',
      )({ ...scene, files: swapped('records/file-1.json', 'records/file-2.json')({ ...scene, files }) }),
  },
  {
    what: 'the lines of part two in another order',
    found: ['LineDiffers', ''],
    by: relined((lines) => lines.toReversed(), ['2']),
  },
  {
    what: 'the lines of both parts in another order',
    found: ['LinesOutOfOrder', 'part-1.json'],
    by: relined((lines) => lines.toReversed()),
  },
  {
    what: 'the papers of part one and two swapped',
    found: ['PartOneDiffers', 'part-2.json'],
    by: swapped('papers/part-1.ru.pdf', 'papers/part-2.ru.pdf'),
  },
  {
    what: 'the order’s paper replaced by another',
    found: ['OrderDiffers', 'part-2.json'],
    by: swapped('papers/order-2026-02-10-7.ru.pdf', 'papers/part-2.kk.pdf'),
  },
  {
    what: 'the order of another act said to be signed',
    found: ['OrderDiffers', 'signatures.json'],
    by: replaced('signatures.json', /("order": \{[^}]*"paper": ")...../, '$100000'),
  },
  {
    what: 'a record sealed again with another key',
    found: ['SealNotUnderRoot', 'file-1'],
    by: async ({ files, stranger }) => ({
      ...files,
      'records/file-1.p7s': await sealOf(files['records/file-1.json']!, stranger),
    }),
  },
  {
    what: 'the checkpoint signed again with another key',
    found: ['SealInvalid', 'checkpoint.txt'],
    by: resigned(false),
  },
  {
    what: 'the checkpoint signed again under another root',
    found: ['SealNotUnderRoot', 'checkpoint.txt'],
    by: resigned(true),
  },
  {
    what: 'the log rolled back to a checkpoint before the last record',
    found: ['ProofMissing', 'file-4'],
    by: rolledBack(8),
  },
  {
    what: 'the log rolled back, the proofs left',
    found: ['ProofOfAnotherCheckpoint', 'file-1'],
    by: async (scene) => {
      const back = await rolledBack(8)(scene);
      return { ...back, 'log/file-1.json': scene.files['log/file-1.json']! };
    },
  },
  {
    what: 'the log rolled back behind what part one prints',
    found: ['LogTruncated', 'checkpoint.txt'],
    by: rolledBack(2),
  },
];
