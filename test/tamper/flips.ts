/** A byte here, a word there. */
import { flipped, replaced, type Tamper } from './hands.ts';

export const flips: readonly Tamper[] = [
  {
    what: 'a byte of a record flipped',
    found: ['ContentAltered', 'file-1'],
    by: flipped('records/file-1.json'),
  },
  {
    what: 'a record altered that stays well formed',
    found: ['LeafDiffers', 'file-1'],
    by: replaced('records/file-1.json', '"pages":14', '"pages":15'),
  },
  {
    what: 'a byte of a seal flipped',
    found: ['SealInvalid', 'file-2'],
    by: flipped('records/file-2.p7s', 5),
  },
  { what: 'part one altered', found: ['PartOneDiffers', 'part-2.json'], by: flipped('papers/part-1.ru.pdf') },
  {
    what: 'part two altered',
    found: ['PartTwoDiffers', 'signatures.json'],
    by: flipped('papers/part-2.ru.pdf'),
  },
  {
    what: 'the order altered',
    found: ['OrderDiffers', 'part-2.json'],
    by: flipped('papers/order-2026-02-10-7.ru.pdf'),
  },
  {
    what: 'a leaf altered',
    found: ['LeafDiffers', 'file-1'],
    by: replaced('log/file-1.json', /"leaf":"...../, '"leaf":"00000'),
  },
  {
    what: 'a hash of a path altered',
    found: ['NotUnderCheckpoint', 'file-1'],
    by: replaced('log/file-1.json', /"path":\["...../, '"path":["00000'),
  },
  {
    what: 'the checkpoint’s root altered',
    found: ['SealInvalid', 'checkpoint.txt'],
    by: replaced('log/checkpoint.txt', /root ...../, 'root 00000'),
  },
  {
    what: 'the checkpoint’s time altered',
    found: ['SealInvalid', 'checkpoint.txt'],
    by: replaced('log/checkpoint.txt', '2026', '2025'),
  },
  {
    what: 'the checkpoint’s signature altered',
    found: ['SealInvalid', 'checkpoint.txt'],
    by: flipped('log/checkpoint.sig', 5),
  },
  {
    what: 'the checkpoint made another text',
    found: ['PartMalformed', 'checkpoint.txt'],
    by: replaced('log/checkpoint.txt', 'size 11', 'size +11'),
  },
  {
    what: 'the proof of consistency altered',
    found: ['LogRewritten', 'consistency.json'],
    by: replaced('log/consistency.json', /"path":\["...../, '"path":["00000'),
  },
  {
    what: 'the checkpoint that part one prints altered',
    found: ['PrintedCheckpointDiffers', 'consistency.json'],
    by: replaced('papers/part-1.json', /"root":"...../, '"root":"00000'),
  },
  {
    what: 'part two said to follow another part one',
    found: ['PartOneDiffers', 'part-2.json'],
    by: replaced('papers/part-2.json', /"partOne":\{"sha256":"...../, '"partOne":{"sha256":"00000'),
  },
  {
    what: 'a heading altered in part two',
    found: ['LineDiffers', ''],
    by: replaced('papers/part-2.json', '№ 2', '№ 7'),
  },
  {
    what: 'a destroyed line made a spared one',
    found: ['RecordOfNoLine', 'file-4'],
    by: replaced('papers/part-2.json', /("no":4,"outcome":)"destroyed"/, '$1"spared"'),
  },
];
