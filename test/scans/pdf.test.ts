import { describe, expect, jest, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { aPdf, hasQpdf, inspect, onePage, overwritten, pdfOf, qpdf } from './given-scans.ts';

const accepted = (pages: number) => ({ mediaType: 'application/pdf', pages });
const refused = (fault: string) => ({ mediaType: 'application/pdf', fault });
const tabled = await aPdf(false);
const streamed = await aPdf(true);

const updated = async (): Promise<Buffer> => {
  const pdf = await PDFDocument.load(tabled, { forIncrementalUpdate: true });
  pdf.addPage();
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
};

jest.setTimeout(30_000);

describe('a PDF is accepted', () => {
  test('with cross-reference tables and with cross-reference streams', async () => {
    expect(await inspect(tabled)).toMatchObject(accepted(3));
    expect(await inspect(streamed)).toMatchObject(accepted(3));
  });

  test.each(['1.3', '1.7', '2.0'])('of version %s', async (version) => {
    const pdf = Buffer.from(pdfOf(onePage));
    pdf.write(version, 5);
    expect(await inspect(pdf)).toMatchObject(accepted(1));
  });

  test('with an incremental update, whose pages count', async () => {
    const pdf = await updated();
    expect(pdf.toString('latin1').match(/%%EOF/g)).toHaveLength(2);
    expect(await inspect(pdf)).toMatchObject(accepted(4));
  });

  test('padded with zeros, or with a remark after its end', async () => {
    expect(await inspect(Buffer.concat([tabled, Buffer.alloc(100_000)]))).toMatchObject(accepted(3));
    expect(await inspect(Buffer.concat([tabled, Buffer.from('% copied 2024')]))).toMatchObject(accepted(3));
  });

  test('whose /Count lies: pages are counted, not believed', async () => {
    const [catalog = '', , page = ''] = onePage;
    const pdf = pdfOf([catalog, '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 900 >>', page]);
    expect(await inspect(pdf)).toMatchObject(accepted(2));
  });

  test('with cross-reference lines of 19 bytes', async () => {
    const pdf = Buffer.from(
      pdfOf(onePage)
        .toString('latin1')
        .replaceAll(/ ([nf]) \n/g, ' $1\n'),
      'latin1',
    );
    expect(await inspect(pdf)).toMatchObject(accepted(1));
  });
});

const needsQpdf = hasQpdf ? test : test.skip;
describe('with files made by qpdf (skipped where qpdf is not installed)', () => {
  needsQpdf(
    'a PDF arranged for the web is accepted, and refused when only its first part arrived',
    async () => {
      expect(await inspect(qpdf(streamed, '--linearize'))).toMatchObject(accepted(3));
      const linear = qpdf(tabled, '--linearize', '--object-streams=disable');
      expect(await inspect(linear)).toMatchObject(accepted(3));
      expect(linear.toString('latin1').match(/%%EOF/g)).toHaveLength(2);
      expect(await inspect(linear.subarray(0, linear.indexOf('%%EOF') + 6))).toMatchObject(
        refused('DocumentTruncated'),
      );
    },
  );

  needsQpdf.each([
    ['a user password', ['user', 'owner']],
    ['an owner password alone', ['', 'owner']],
    ['no password at all', ['', '']],
  ])('a PDF encrypted with %s is refused', async (_, passwords) => {
    for (const bits of ['128', '256']) {
      const encrypted = qpdf(tabled, '--allow-weak-crypto', '--encrypt', ...passwords, bits, '--');
      expect(await inspect(encrypted)).toMatchObject(refused('DocumentEncrypted'));
    }
  });
});

describe('a PDF is refused', () => {
  test('when it is encrypted', async () => {
    const pdf = pdfOf([...onePage, '<< /Filter /Standard /V 5 >>'], '/Root 1 0 R /Encrypt 4 0 R');
    expect(await inspect(pdf)).toMatchObject(refused('DocumentEncrypted'));
  });

  test.each([3, 100, 5_000])('when its last %i bytes are missing', async (missing) => {
    for (const pdf of [tabled, streamed]) {
      expect(await inspect(pdf.subarray(0, -missing))).toMatchObject(refused('DocumentTruncated'));
    }
  });

  test('when only its first half arrived', async () => {
    expect(await inspect(tabled.subarray(0, tabled.length / 2))).toMatchObject(refused('DocumentTruncated'));
  });

  test('when an update was cut off just after the earlier end', async () => {
    const pdf = await updated();
    const earlier = pdf.indexOf('%%EOF') + 6;
    expect(await inspect(pdf.subarray(0, earlier + 40))).toMatchObject(refused('DocumentTruncated'));
  });

  test('when a piece of its middle is missing', async () => {
    const middle = tabled.length >> 1;
    const pdf = Buffer.concat([tabled.subarray(0, middle), tabled.subarray(middle + 1_024)]);
    expect((await inspect(pdf)).fault).toMatch(/DocumentTruncated|DocumentDamaged/);
  });

  test('when its cross-reference table is damaged', async () => {
    const at = tabled.lastIndexOf('\nxref');
    const pdf = Buffer.from(tabled);
    pdf.write('7777', at + 37);
    expect(await inspect(pdf)).toMatchObject(refused('DocumentDamaged'));
  });

  test('when an object is damaged', async () => {
    const pdf = Buffer.from(tabled);
    pdf.fill(' ', pdf.indexOf('\n5 0 obj') + 1, pdf.indexOf('\n5 0 obj') + 8);
    expect(await inspect(pdf)).toMatchObject(refused('DocumentDamaged'));
  });

  test('when one bit of its text has changed', async () => {
    const pdf = Buffer.from(tabled);
    const at = pdf.indexOf('stream\n') + 30;
    pdf[at] = pdf[at]! ^ 1;
    expect(await inspect(pdf)).toMatchObject(refused('DocumentDamaged'));
  });

  test('when a picture in it is overwritten', async () => {
    const jpeg = tabled.indexOf(Buffer.from([0xff, 0xd8, 0xff]));
    expect(await inspect(overwritten(tabled, jpeg + 20_000, 2_048))).toMatchObject(
      refused('DocumentDamaged'),
    );
  });

  test('when it has no pages', async () => {
    const [catalog = ''] = onePage;
    const pdf = pdfOf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']);
    expect(await inspect(pdf)).toMatchObject(refused('DocumentWithoutPages'));
  });
});
