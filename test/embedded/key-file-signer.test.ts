import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../shared/archive/names.ts';
import { openKeyFileSigner } from '../../shared/embedded/key-file-signer.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import { issueRoot, issueSigner } from '../../shared/signature/certificates.ts';
import { certificatesOf } from '../../shared/signature/pem.ts';
import { signerSuite } from '../contracts/signer.suite.ts';
import { instant } from '../given/days.ts';

const real = { now: () => instant(new Date().toISOString()) };
const at = (text: string) => ({ now: () => instant(text) });
const start = '2026-03-02T06:00:00.000Z';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (clock: { now: () => Instant } = at(start), where = folder) =>
  openKeyFileSigner(where, clock, { issueRoot, issueSigner });
const file = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(file(name), 'utf8');
const chainAt = async (clock = at(start)) => (await open(clock)).chain();

describe('the seal in key files', () => {
  const kept = mkdtempSync(join(tmpdir(), 'seal-suite-'));
  afterAll(() => rmSync(kept, { recursive: true }));
  signerSuite(() => open(real, kept));

  test('is made at the first start and the same ever after', async () => {
    const first = await chainAt();

    expect(await chainAt()).toBe(first);
    expect(readdirSync(folder).toSorted()).toEqual(['README', 'root-key.pem', 'root.pem', 'signer.pem']);
  });

  test('is readable by its owner alone, and tells to take the root’s key offline', async () => {
    await open();

    expect(readdirSync(folder).map((name) => statSync(file(name)).mode & 0o777)).toEqual([
      0o600, 0o600, 0o600, 0o600,
    ]);
    expect(text('README')).toMatch(/root-key\.pem.*offline/);
  });

  test('has a root for twenty years and a signer for three', async () => {
    const [signer, root] = certificatesOf(await chainAt());

    expect(signer!.validToDate.toISOString().slice(0, 10)).toBe('2029-03-02');
    expect(root!.validToDate.toISOString().slice(0, 10)).toBe('2046-03-02');
    expect(text('root.pem')).toBe(root!.toString());
  });

  test('goes on without the root’s key', async () => {
    const before = await chainAt();
    rmSync(file('root-key.pem'));

    expect(await chainAt(at('2029-03-01T00:00:00.000Z'))).toBe(before);
  });

  test('is renewed under the same root in its last thirty days', async () => {
    const [signer, root] = certificatesOf(await chainAt());
    const early = await chainAt(at('2029-01-30T00:00:00.000Z'));
    const renewed = certificatesOf(await chainAt(at('2029-02-10T00:00:00.000Z')));

    expect(certificatesOf(early)[0]!.fingerprint256).toBe(signer!.fingerprint256);
    expect(renewed[0]!.fingerprint256).not.toBe(signer!.fingerprint256);
    expect(renewed[1]!.fingerprint256).toBe(root!.fingerprint256);
  });

  test('never outlives its root', async () => {
    await open();
    const [signer, root] = certificatesOf(await chainAt(at('2045-06-01T00:00:00.000Z')));

    expect(signer!.validToDate).toEqual(root!.validToDate);
  });

  test('signs nothing after its end, and does not start without the root’s key', async () => {
    let now = start;
    const signer = await open({ now: () => instant(now) });
    rmSync(file('root-key.pem'));
    now = '2029-03-03T00:00:00.000Z';

    await expect(signer.sign(new Uint8Array(3))).rejects.toThrow(IntegrityFault);
    await expect(open(at(now))).rejects.toThrow('put its own root-key.pem back');
  });

  test('is not renewed under another root', async () => {
    const other = mkdtempSync(join(tmpdir(), 'seal-other-'));
    await open();
    await open(at(start), other);
    cpSync(join(other, 'root-key.pem'), file('root-key.pem'));
    rmSync(other, { recursive: true });

    await expect(open(at('2029-03-03T00:00:00.000Z'))).rejects.toThrow(IntegrityFault);
  });
});

describe('a start that was cut off', () => {
  test.each([
    ['before anything was kept', []],
    ['after the root was kept', ['root-key.pem']],
    ['before the root was published', ['root-key.pem', 'signer.pem']],
    ['before the README', ['root-key.pem', 'signer.pem', 'root.pem']],
  ])('is finished by the next: %s', async (_when, there) => {
    const before = certificatesOf(await chainAt());
    const lost = readdirSync(folder).filter((name) => !there.some((one) => one === name));
    lost.forEach((name) => rmSync(file(name)));
    writeFileSync(file('signer.pem.new'), '-----BEGIN PRIVATE KEY-----\nMIGH', { mode: 0o644 });

    const after = certificatesOf(await chainAt());

    expect(after[1]!.fingerprint256 === before[1]!.fingerprint256).toBe(there.length > 0);
    expect(after[0]!.fingerprint256 === before[0]!.fingerprint256).toBe(there.length > 1);
    expect(text('root.pem')).toBe(after[1]!.toString());
    expect(statSync(file('signer.pem')).mode & 0o777).toBe(0o600);
  });

  test('with its keys lost is not begun anew, for records hang on the old root', async () => {
    await open();
    rmSync(file('signer.pem'));
    rmSync(file('root-key.pem'));

    await expect(open()).rejects.toThrow('restore signer.pem');
  });

  test.each([
    ['half a file', (whole: string) => whole.slice(0, 300)],
    [
      'a key of another',
      (whole: string) =>
        `${text('root-key.pem').split('-----BEGIN CERT')[0]!}${whole.slice(whole.indexOf('-----BEGIN CERT'))}`,
    ],
    [
      'a damaged certificate',
      (whole: string) => whole.replace(/CERTIFICATE-----\nMII/, 'CERTIFICATE-----\nMAA'),
    ],
  ])('finds %s and stops', async (_what, damage) => {
    await open();
    writeFileSync(file('signer.pem'), damage(text('signer.pem')));

    await expect(open()).rejects.toThrow(IntegrityFault);
  });

  test('finds another root published and stops', async () => {
    await open();
    writeFileSync(file('root.pem'), text('root.pem').replace('MII', 'MIJ'));

    await expect(open()).rejects.toThrow('is not the root');
  });
});
