import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aDesk, type Desk } from '../given/openssl.ts';

let desk: Desk;
const run = (script: string) => desk.sh(`export ROOT_PASSPHRASE=file:passphrase\n${script}`);
const read = (name: string): string => readFileSync(join(desk.folder, name), 'utf8');

beforeAll(() => {
  desk = aDesk({ 'root-ceremony.sh': readFileSync('docs/root-ceremony.sh'), passphrase: 'of two halves' });
  const key =
    'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 | openssl pkey -pubout -out service.der -outform DER';
  const { code, out } = run(
    `sh root-ceremony.sh root safe Палата && ${key} && sh root-ceremony.sh signer safe service.der`,
  );
  expect([code, out]).toEqual([0, out]);
});
afterAll(() => desk.clear());

describe('a ceremony refuses', () => {
  test.each([
    ['a key that is none', 'echo x > k; sh root-ceremony.sh signer safe k', 'k is no public key'],
    [
      'a key of another curve',
      'openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 | openssl pkey -pubout -out k; sh root-ceremony.sh signer safe k',
      'k is no key of the curve P-256',
    ],
    [
      'a wrong passphrase',
      'echo wrong > wrong; ROOT_PASSPHRASE=file:wrong sh root-ceremony.sh signer safe service.der',
      "the root's key was not opened: nothing is certified",
    ],
    [
      'a root that ends before the signer would',
      'openssl req -x509 -new -key safe/root-key.pem -passin file:passphrase -config safe/profile -subj /CN=x -days 9 -extensions root -out short.pem; cp -r safe late; cp short.pem late/root.pem; sh root-ceremony.sh signer late service.der',
      'make a new root',
    ],
    [
      'a folder without a root',
      'sh root-ceremony.sh signer nowhere service.der',
      'nowhere has no root-key.pem',
    ],
    ['a name that would become another', 'sh root-ceremony.sh root other "A/CN=B"', 'is named without'],
    ['words it does not know', 'sh root-ceremony.sh sign it now', 'certifies the service'],
    ['a second root over the first', 'sh root-ceremony.sh root safe Палата', 'safe has a root already'],
  ])('%s, and says so', (_what, script, said) => {
    expect(run(script)).toMatchObject({ code: 1, out: expect.stringContaining(said) });
  });

  test('and leaves the signer that was there', () => {
    const before = read('safe/signer.pem');
    run('ROOT_PASSPHRASE=file:wrong sh root-ceremony.sh signer safe service.der');

    expect(read('safe/signer.pem')).toBe(before);
  });
});
