/** What is taken away, and what is put in. */
import { otherAct, theAct } from '../given/bundle-papers.ts';
import { recordOf } from '../given/bundles.ts';
import { inserted, ofFile, relined, replaced, type Tamper, without } from './hands.ts';

export const dropsAndInserts: readonly Tamper[] = [
  {
    what: 'a record dropped',
    found: ['RecordMissing', 'file-2'],
    by: ({ files }) => without(files, ...ofFile('file-2')),
  },
  {
    what: 'the last records cut off',
    found: ['RecordMissing', 'file-4'],
    by: ({ files }) => without(files, ...ofFile('file-4')),
  },
  {
    what: 'a record dropped with its line of part two',
    found: ['LineDiffers', ''],
    by: (scene) => without(relined((lines) => lines.slice(0, 3), ['2'])(scene), ...ofFile('file-4')),
  },
  {
    what: 'a record dropped with its lines of both parts',
    found: ['CountsDiffer', 'part-1.json'],
    by: (scene) => without(relined((lines) => lines.slice(0, 3))(scene), ...ofFile('file-4')),
  },
  {
    what: 'a seal dropped',
    found: ['SealMissing', 'file-2'],
    by: ({ files }) => without(files, 'records/file-2.p7s'),
  },
  {
    what: 'a record dropped, its seal left',
    found: ['SealWithoutRecord', 'file-2.p7s'],
    by: ({ files }) => without(files, 'records/file-2.json'),
  },
  {
    what: 'a proof dropped',
    found: ['ProofMissing', 'file-2'],
    by: ({ files }) => without(files, 'log/file-2.json'),
  },
  {
    what: 'a record dropped, its proof left',
    found: ['ProofWithoutRecord', 'file-2.json'],
    by: ({ files }) => without(files, 'records/file-2.json', 'records/file-2.p7s'),
  },
  {
    what: 'the proof of consistency dropped',
    found: ['PartMissing', 'consistency.json'],
    by: ({ files }) => without(files, 'log/consistency.json'),
  },
  {
    what: 'all records dropped',
    found: ['NothingToVerify', 'records'],
    by: ({ files }) => without(files, ...['file-1', 'file-2', 'file-4'].flatMap(ofFile)),
  },
  {
    what: 'a record of another act inserted, validly sealed and logged',
    found: ['RecordOfAnotherAct', 'other-2'],
    by: (scene) => inserted(scene, recordOf(otherAct, 2), 'other-2'),
  },
  {
    what: 'a record of a spared line inserted, validly sealed',
    found: ['RecordOfNoLine', 'file-3'],
    by: (scene) => inserted(scene, recordOf(theAct, 3), 'file-3'),
  },
  {
    what: 'a record twice, under another name',
    found: ['RecordMisnamed', 'file-3'],
    by: (scene) => inserted(scene, recordOf(theAct, 1), 'file-3'),
  },
  {
    what: 'two records said to be at one place',
    found: ['PlaceTwice', '5'],
    by: replaced('log/file-2.json', '"seq":6', '"seq":5'),
  },
  {
    what: 'a line twice in both parts',
    found: ['LineTwice', 'part-1.json'],
    by: relined((lines) => [...lines, ...lines.slice(0, 1)]),
  },
];
