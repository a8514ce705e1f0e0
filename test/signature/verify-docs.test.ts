import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { findingWords } from '../../shared/signature/verify-words-findings.ts';
import { type Auditor, anAuditor } from '../given/auditor.ts';
import { alterations, loneRecords } from '../given/lone-records.ts';
import { thePage } from '../given/page.ts';
import { touched } from '../given/sealed-records.ts';
import { aSeal } from '../given/seals.ts';

const { commands, command } = thePage('docs/verify.md');
const oneRecord =
  'openssl cms -verify -cades -binary -inform DER -in record.p7s -content record.json -CAfile root.pem -purpose any -out /dev/null';

let records: Awaited<ReturnType<typeof loneRecords>>;
beforeAll(async () => {
  records = await loneRecords();
});

let desk: Auditor;
beforeEach(() => {
  desk = anAuditor(records.good);
});
afterEach(() => desk.clear());

const verified = { code: 0, out: 'CAdES Verification successful\n' };

describe('the commands an auditor is given', () => {
  test('are those of the contract', () => {
    expect(commands).toContain(oneRecord);
    expect(commands.join('\n')).toContain(
      'openssl dgst -sha256 -verify service.pub -signature checkpoint.sig checkpoint.txt',
    );
  });

  test('verify a record', async () => {
    expect(await desk.sh(oneRecord)).toEqual(verified);
    expect((await desk.sh(command('-attime'))).code).toBe(0);
  });

  test('show the root’s fingerprint, and that the seal’s certificate is of this root', async () => {
    expect((await desk.sh(command('-fingerprint'))).out).toMatch(
      /^sha256 Fingerprint=([0-9A-F]{2}:){31}[0-9A-F]{2}\n$/i,
    );
    expect(await desk.sh(command('openssl verify'))).toEqual({ code: 0, out: 'chain.pem: OK\n' });
    desk.put({ 'root.pem': (await aSeal()).root });
    expect((await desk.sh(command('openssl verify'))).code).not.toBe(0);
  });

  test.each(alterations)('fail for %s', async (what) => {
    desk.put(records.altered[what]);

    expect((await desk.sh(oneRecord)).code).not.toBe(0);
    expect((await desk.sh(command('-attime'))).code).not.toBe(0);
  });

  test('verify a record years later at the time it names, and say that the certificate has ended', async () => {
    desk.put(records.ended);

    expect((await desk.sh(oneRecord)).out).toContain('certificate has expired');
    expect(await desk.sh(command('-attime'))).toEqual(verified);
  });

  test('verify a checkpoint, and no other text', async () => {
    const text = Buffer.from('archive.example\n5\nq83v\n');
    desk.put({ 'checkpoint.txt': text, 'checkpoint.sig': await records.seal.sign(text) });
    const script = `set -e\n${command('openssl dgst')}`;

    expect(await desk.sh(script)).toEqual({ code: 0, out: 'Verified OK\n' });
    desk.put({ 'checkpoint.txt': touched(text) });
    expect((await desk.sh(script)).code).not.toBe(0);
  });
});

test('the page of findings says of each code what the command says', () => {
  const rows = readFileSync('docs/verify-findings.md', 'utf8').split('\n').slice(6, -1);

  expect(rows).toEqual(
    Object.entries(findingWords).map(([code, { en }]) => `| \`${code}\` | ${en.replace('{found}', '…')} |`),
  );
});
