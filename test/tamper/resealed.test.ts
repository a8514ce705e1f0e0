import { describe, expect, test } from '@jest/globals';
import { theAct, type Bundle, bytesOf } from '../given/bundle-papers.ts';
import {
  checkpointOver,
  consistencyOf,
  PRINTED,
  proofsOf,
  recordOf,
  sealedBundle,
  sealOf,
  signedText,
  theLog,
} from '../given/bundles.ts';
import { touched } from '../given/sealed-records.ts';
import { anAuthority } from '../given/time-stamps.ts';
import { both, each } from './both.ts';
import { scene } from './witnessed.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The first record otherwise than it is, logged and sealed by the archive itself. */
const withRecord = async (from: string | RegExp, to: string): Promise<Bundle> => {
  const { files, seal } = await scene;
  const record = bytesOf(textOf(recordOf(theAct, 1)).replace(from, to));
  expect(record).not.toEqual(recordOf(theAct, 1));
  const log = theLog().with(5, record);
  const { text, signature } = await signedText(checkpointOver(log), seal);
  const records = { 'file-1': record, 'file-2': recordOf(theAct, 2), 'file-4': recordOf(theAct, 4) };
  const changed = {
    ...{ 'records/file-1.json': record, 'records/file-1.p7s': await sealOf(record, seal) },
    ...{ 'log/checkpoint.txt': text, 'log/checkpoint.sig': signature },
    ...(await proofsOf(log, records)),
    'log/consistency.json': await consistencyOf(log, PRINTED),
  };
  return sealedBundle({ ...files, ...changed }, seal);
};

const withCheckpoint = async (from: string | RegExp, to: string): Promise<Bundle> => {
  const { files, seal } = await scene;
  const text = bytesOf(textOf(files['log/checkpoint.txt']!).replace(from, to));
  expect(text).not.toEqual(files['log/checkpoint.txt']);
  return sealedBundle(
    { ...files, 'log/checkpoint.txt': text, 'log/checkpoint.sig': await seal.sign(text) },
    seal,
  );
};

describe('what the archive sealed and logged, and yet the act does not say, is found in the shell too', () => {
  test.concurrent.each([
    ['another index', ['"index":"04-12"', '"index":"04-13"'], 'RecordOfAnotherLine'],
    ['another number of volumes', ['"volumes":2,"year"', '"volumes":7,"year"'], 'RecordOfAnotherLine'],
    ['another number of the act', ['"line":1,"number":5', '"line":1,"number":6'], 'RecordOfAnotherAct'],
  ] as const)('a record with %s', async (_what, [from, to], code) => {
    expect(await both({ files: await withRecord(from, to) })).toEqual(each(code));
  });

  test.concurrent('a record of another schema', async () => {
    const files = await withRecord('deletion-record/1', 'deletion-record/9');
    const { checker, shell } = await both({ files });

    expect(shell).toEqual(['PartMalformed']);
    expect(checker).toEqual(['PartMalformed', 'RecordMissing']);
  });

  test.concurrent.each([
    ['of another version', 'checkpoint/1', 'checkpoint/2'],
    ['of a day that there is not', /at \S+/, 'at 2026-02-29T06:00:07Z'],
    ['of a time of another form', /at \S+/, 'at 2026-03-02'],
    ['with a line more', /\n$/, '\nby somebody\n'],
  ])('a checkpoint %s', async (_what, from, to) => {
    const { checker, shell } = await both({ files: await withCheckpoint(from, to) });

    expect(shell).toEqual(['PartMalformed']);
    expect(checker).toContain('PartMalformed');
  });

  test.concurrent(
    'a time stamp that is none, was not granted, is of another text, or does not hold',
    async () => {
      const { files, seal } = await scene;
      const { stamp } = anAuthority();
      const good = stamp(files['log/checkpoint.txt']!);
      const found = async (bytes: Uint8Array) =>
        both({ files: await sealedBundle({ ...files, 'log/checkpoint.tsr': bytes }, seal) });

      expect(await found(good)).toEqual(each());
      expect(await found(bytesOf('stamp'))).toEqual(each('StampMalformed'));
      // PKIStatusInfo of a rejection, and no token.
      expect(await found(Uint8Array.of(0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02))).toEqual(
        each('StampNotGranted'),
      );
      expect(await found(stamp(bytesOf('another text')))).toEqual(each('StampOfAnotherText'));
      expect(await found(touched(good, good.length - 5))).toEqual(each('StampInvalid'));
    },
  );
});
