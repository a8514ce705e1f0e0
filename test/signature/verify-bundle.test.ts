import { beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { findingsOf, type Verdict } from '../../shared/signature/verify-findings.ts';
import { verifyBundle, type ToVerify } from '../../shared/signature/verify-bundle.ts';
import { type Bundle, bytesOf } from '../given/bundle-papers.ts';
import { aBundle, resummed, sealedBundle, zipped } from '../given/bundles.ts';
import { touched } from '../given/sealed-records.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';
import { anAuthority } from '../given/time-stamps.ts';

const now = new Date('2027-01-01T00:00:00Z');
let seal: GivenSeal;
let files: Bundle;
beforeAll(async () => {
  seal = await aSeal();
  files = await aBundle(seal);
});

const verify = (bundle: Uint8Array, more: Partial<ToVerify> = {}): Promise<Verdict> =>
  verifyBundle({ bundle, now, ...more });
const codes = async (of: Bundle, more: Partial<ToVerify> = {}): Promise<readonly string[]> =>
  findingsOf(await verify(zipped(of), more)).map(({ code, at }) => `${code} ${at}`);
const outcomes = ({ checks }: Verdict) => Object.fromEntries(checks.map(({ check, of }) => [check, of]));

describe('an untouched bundle', () => {
  test('passes every check there is something for', async () => {
    const verdict = await verify(zipped(files), { root: seal.root });

    expect(findingsOf(verdict)).toEqual([]);
    expect(outcomes(verdict)).toEqual({
      ...{ bundle: 27, root: 1, sums: 25, 'sums-seal': 1, 'record-seals': 3, act: 4, papers: 3 },
      ...{ signatures: 3, checkpoint: 1, inclusion: 3, consistency: 1, stamp: 0, leaves: 0, earlier: 0 },
    });
  });

  test('passes when its certificates have ended, at the times it names', async () => {
    const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-03-03T00:00:00Z') };
    const ended = await aSeal(span, span);

    expect(await codes(await aBundle(ended))).toEqual([]);
  });

  test('does not pass when its certificates had ended before', async () => {
    const span = { from: new Date('2025-01-01T00:00:00Z'), to: new Date('2026-03-01T00:00:00Z') };
    const ended = await aSeal(span, span);

    expect(await codes(await aBundle(ended))).toEqual(
      ['SHA256SUMS', ...[1, 2, 4].map((no) => `records/file-${no}.json`), 'log/checkpoint.txt'].map(
        (at) => `CertificateNotValidThen ${at}`,
      ),
    );
  });

  test('passes with folders of their own in the ZIP, as unpacking and packing again makes them', async () => {
    const folders = { 'records/': new Uint8Array(), 'papers/': new Uint8Array() };

    expect(findingsOf(await verify(zipSync({ ...folders, ...files })))).toEqual([]);
  });
});

describe('without its sums written anew', () => {
  test.each([
    ['a file altered', { 'VERIFY.md': bytesOf('all is well') }, 'FileAltered VERIFY.md'],
    ['a file added', { 'papers/more.pdf': bytesOf('more') }, 'FileNotInSums papers/more.pdf'],
  ])('%s is found', async (_what, change, found) => {
    expect(await codes({ ...files, ...change })).toEqual([found]);
  });

  test('a file taken away is found', async () => {
    const { 'VERIFY.md': _taken, ...rest } = files;

    expect(await codes(rest)).toEqual(['FileMissing VERIFY.md']);
  });

  test('a line of the sums that is none is found', async () => {
    const sums = new TextDecoder().decode(files['SHA256SUMS']);

    expect(await codes({ ...files, SHA256SUMS: bytesOf(`${sums}and so on\n`) })).toEqual([
      'SumsMalformed SHA256SUMS',
      'ContentAltered SHA256SUMS',
    ]);
  });
});

describe('a record that names persons whom the act does not', () => {
  test('is found, whoever they are', async () => {
    const text = new TextDecoder().decode(files['signatures.json']);
    for (const person of ['person-agent', 'person-chair', 'person-head', 'person-justice']) {
      const changed = resummed({ ...files, 'signatures.json': bytesOf(text.replaceAll(person, 'nobody')) });
      expect(await codes(changed)).toContain('SignersDiffer file-1');
    }
  });
});

describe('a time stamp', () => {
  const stamped = (stamp: Uint8Array) => sealedBundle({ ...files, 'log/checkpoint.tsr': stamp }, seal);

  test('of the checkpoint’s text is checked, by its imprint and its signature', async () => {
    const { stamp } = anAuthority();
    const good = stamp(files['log/checkpoint.txt']!);

    expect(await codes(await stamped(good))).toEqual([]);
    const at = 'log/checkpoint.tsr';
    expect(await codes(await stamped(stamp(bytesOf('other'))))).toEqual([`StampOfAnotherText ${at}`]);
    expect(await codes(await stamped(touched(good, good.length - 5)))).toEqual([`StampInvalid ${at}`]);
    expect(await codes(await stamped(bytesOf('stamp')))).toEqual([`StampMalformed ${at}`]);
    // PKIStatusInfo of a rejection, and no token.
    const rejected = Uint8Array.of(0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02);
    expect(await codes(await stamped(rejected))).toEqual([`StampNotGranted ${at}`]);
  });
});

describe('what is no bundle is said to be none', () => {
  const said = async (bundle: Uint8Array, more: Partial<ToVerify> = {}) =>
    findingsOf(await verify(bundle, more)).map(({ code }) => code);

  test('an empty file, a text, a ZIP cut off', async () => {
    const zip = zipped(files);

    expect(await said(new Uint8Array())).toEqual(['BundleEmpty']);
    expect(await said(bytesOf('PK but no ZIP'))).toEqual(['BundleNotZip']);
    expect(await said(zip.slice(0, -30))).toEqual(['BundleNotZip']);
  });

  test('a ZIP that would unpack to more than any act', async () => {
    const bomb = zipSync({ zeros: new Uint8Array(4_000_000) });
    const many = zipSync(Object.fromEntries([1, 2, 3].map((no) => [`f${no}`, new Uint8Array()])));

    expect(bomb.length).toBeLessThan(10_000);
    expect(await said(bomb, { limits: { bytes: 3_999_999, files: 9 } })).toEqual(['BundleTooLarge']);
    expect(await said(many, { limits: { bytes: 9, files: 2 } })).toEqual(['BundleTooLarge']);
  });

  test.each(['../out', '/etc/passwd', 'a/../../b', 'a\\b', 'c:x', '.hidden', 'a//b', 'ж'])(
    'a ZIP with a file %s',
    async (name) => {
      expect(await said(zipSync({ ...files, [name]: bytesOf('x') }))).toEqual(['PathLeadsOut']);
    },
  );

  test('a ZIP with one name twice', async () => {
    const zip = zipSync({ 'a-1': bytesOf('one'), 'a-2': bytesOf('two') });
    const twice = Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('a-2', 'a-1'), 'latin1');

    expect(await said(twice)).toEqual(['NameTwice']);
  });

  test('a ZIP of something else: each missing part is named', async () => {
    const found = findingsOf(await verify(zipSync({ 'holiday.jpg': bytesOf('x') })));

    expect(found.filter(({ code }) => code === 'PartMissing').map(({ at }) => at)).toEqual(
      expect.arrayContaining(['papers/part-1.json', 'records/root.pem', 'log/checkpoint.txt', 'SHA256SUMS']),
    );
    expect(found.map(({ code }) => code)).toContain('NothingToVerify');
  });

  test('a root that is none', async () => {
    expect(await codes(files, { root: 'root' })).toContain('RootMalformed root');
  });
});
