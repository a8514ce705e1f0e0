import { beforeAll, describe, expect, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { open } from '../../shared/signature/verify-open.ts';
import { faultsOfPaperData } from '../../shared/signature/verify-paper-data.ts';
import { type Bundle, bytesOf } from '../given/bundle-papers.ts';
import { aBundle, thePapers } from '../given/bundles.ts';
import { aSeal } from '../given/seals.ts';

let files: Bundle;
beforeAll(async () => {
  files = await aBundle(await aSeal());
});

const NAME = 'papers/part-1.ru.pdf';
const found = async (pdf: Uint8Array) => {
  const faults = await faultsOfPaperData(open(new Map(Object.entries({ ...files, [NAME]: pdf }))));
  return faults.map(({ code, at }) => `${code} ${at}`);
};

const pdf = Buffer.from(thePapers.files[NAME]!);
const data = Buffer.from(thePapers.files['papers/part-1.json']!);
const begin = pdf.indexOf(data);

/** The same paper with another stream for its data; readers would mend the places of what follows. */
const withStream = (stream: Uint8Array, dictionary: string): Buffer => {
  const head = pdf.toString('latin1', 0, begin).replace(/\/Length \d+(?=\n>>\nstream\n$)/, dictionary);
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, pdf.subarray(begin + data.length)]);
};
const packed = (stream: Uint8Array): Buffer =>
  withStream(stream, `/Filter /FlateDecode\n/Length ${stream.length}`);

describe('the data that a paper carries', () => {
  test('are those beside it, in the clear or packed as they once were', async () => {
    expect(await found(pdf)).toEqual([]);
    expect(await found(packed(deflateSync(data)))).toEqual([]);
  });

  test.each([
    ['others', () => withStream(bytesOf('{}'), '/Length 2')],
    ['others, packed', () => packed(deflateSync(bytesOf('{}')))],
    ['packed and broken', () => packed(deflateSync(data).subarray(0, 90))],
    ['of another length than is said', () => withStream(data, `/Length ${data.length - 1}`)],
    ['of no length', () => withStream(data, '/Longth 1')],
    ['twofold', () => Buffer.concat([pdf, Buffer.from('\n/Type /EmbeddedFile\n')])],
    ['none', () => bytesOf('%PDF part one')],
    ['cut off', () => pdf.subarray(0, begin)],
  ])('are %s: found', async (_what, paper) => {
    expect(await found(paper())).toEqual([`PaperDataDiffers ${NAME}`]);
  });
});
