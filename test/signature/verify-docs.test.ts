import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { aDesk, type Desk } from '../given/openssl.ts';
import { aSealedRecord, touched } from '../given/sealed-records.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

const page = readFileSync('docs/verify.md', 'utf8');
const script = readFileSync('docs/verify-records.sh', 'utf8');
const commands = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!.trim());
const command = (containing: string): string => {
  const found = commands.filter((one) => one.includes(containing));
  expect(found).toHaveLength(1);
  return found[0]!;
};
const oneRecord =
  'openssl cms -verify -cades -binary -inform DER -in record.p7s -content record.json -CAfile root.pem -purpose any -out /dev/null';

let seal: GivenSeal;
let ended: GivenSeal;
let record: Awaited<ReturnType<typeof aSealedRecord>>;
let old: Awaited<ReturnType<typeof aSealedRecord>>;
beforeAll(async () => {
  seal = await aSeal();
  const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-03-02T06:00:08Z') };
  ended = await aSeal(span, span);
  record = await aSealedRecord(seal);
  old = await aSealedRecord(ended);
});

let desk: Desk;
beforeEach(async () => {
  desk = aDesk({
    'record.json': record.json,
    'record.p7s': record.p7s,
    'root.pem': seal.root,
    'chain.pem': await seal.chain(),
  });
});
afterEach(() => desk.clear());

const putEnded = () => {
  desk.put('record.json', old.json);
  desk.put('record.p7s', old.p7s);
  desk.put('root.pem', ended.root);
};
const puts: Readonly<Record<string, () => Promise<void> | void>> = {
  'an altered record': () => desk.put('record.json', touched(record.json)),
  'a line end more': () => desk.put('record.json', Buffer.concat([record.json, Buffer.from('\n')])),
  'an altered signature': () => desk.put('record.p7s', touched(record.p7s, record.p7s.length - 5)),
  'the seal of another record': async () => desk.put('record.p7s', (await aSealedRecord(await aSeal())).p7s),
  'another root': async () => desk.put('root.pem', (await aSeal()).root),
};

describe('the commands an auditor is given', () => {
  test('are those of the contract', () => {
    expect(commands).toContain(oneRecord);
    expect(commands.join('\n')).toContain(
      'openssl dgst -sha256 -verify service.pub -signature checkpoint.sig checkpoint.txt',
    );
  });

  test('verify a record', () => {
    expect(desk.sh(oneRecord)).toEqual({ code: 0, out: 'CAdES Verification successful\n' });
    expect(desk.sh(command('-attime')).code).toBe(0);
  });

  test('show the root’s fingerprint, and that the seal’s certificate is of this root', async () => {
    expect(desk.sh(command('-fingerprint')).out).toMatch(
      /^sha256 Fingerprint=([0-9A-F]{2}:){31}[0-9A-F]{2}\n$/i,
    );
    expect(desk.sh(command('openssl verify'))).toEqual({ code: 0, out: 'chain.pem: OK\n' });
    desk.put('root.pem', (await aSeal()).root);
    expect(desk.sh(command('openssl verify')).code).not.toBe(0);
  });

  test.each(Object.keys(puts))('fail for %s', async (what) => {
    await puts[what]!();

    expect(desk.sh(oneRecord).code).not.toBe(0);
    expect(desk.sh(command('-attime')).code).not.toBe(0);
  });

  test('verify a record years later at the time it names, and say that the certificate has ended', () => {
    putEnded();

    expect(desk.sh(oneRecord).out).toContain('certificate has expired');
    expect(desk.sh(command('-attime'))).toEqual({ code: 0, out: 'CAdES Verification successful\n' });
  });

  test('verify a checkpoint, and no other text', async () => {
    const text = Buffer.from('archive.example\n5\nq83v\n');
    desk.put('checkpoint.txt', text);
    desk.put('checkpoint.sig', await seal.sign(text));

    expect(desk.sh(`set -e\n${command('openssl dgst')}`)).toEqual({ code: 0, out: 'Verified OK\n' });
    desk.put('checkpoint.txt', touched(text));
    expect(desk.sh(`set -e\n${command('openssl dgst')}`).code).not.toBe(0);
  });
});

describe('the script for a folder of records', () => {
  const run = () => {
    desk.put('verify-records.sh', script);
    return desk.sh(command('verify-records.sh'));
  };

  test('says of each record that it is verified, and how many are', () => {
    desk.put('again.json', record.json);
    desk.put('again.p7s', record.p7s);

    const { code, out } = run();

    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      'again  verified',
      'record  verified',
      '2 verified, 0 failed',
      '',
    ]);
  });

  test('takes a folder with spaces in its name', () => {
    desk.put('verify-records.sh', script);

    expect(desk.sh('mkdir "a b" && cp root.pem record.* "a b" && sh verify-records.sh "a b"').code).toBe(0);
  });

  test.each(Object.keys(puts))('fails for %s beside a good record', async (what) => {
    await puts[what]!();
    if (what !== 'another root') {
      desk.put('good.json', record.json);
      desk.put('good.p7s', record.p7s);
    }

    const { code, out } = run();

    expect(code).toBe(1);
    expect(out).toContain('record  FAILED   altered, or not under this root\n');
    expect(out).toContain(what === 'another root' ? '0 verified, 1 failed\n' : '1 verified, 1 failed\n');
  });

  test('says which certificates have since ended', () => {
    putEnded();

    expect(run()).toMatchObject({
      code: 0,
      out: expect.stringContaining('record  verified at the time the record names'),
    });
  });

  test.each([
    ['a signature is missing', 'rm record.p7s', 'FAILED   signature missing'],
    ['a record is missing', 'rm record.json', 'FAILED   record missing'],
    ['there is nothing to verify', 'rm record.*', '0 verified, 0 failed'],
    ['there is no root', 'rm root.pem', 'no root.pem'],
    ['the root is no certificate', 'echo x > root.pem', 'Could not read certificate'],
  ])('fails when %s', (_when, first, said) => {
    desk.sh(first);

    expect(run()).toMatchObject({ code: 1, out: expect.stringContaining(said) });
  });
});
