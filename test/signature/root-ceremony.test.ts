import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPrivateKey, sign, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openKeyFileSigner } from '../../shared/embedded/key-file-signer.ts';
import { issueRoot, issueSigner } from '../../shared/signature/certificates.ts';
import { certificatesOf } from '../../shared/signature/pem.ts';
import { aDesk, type Desk } from '../given/openssl.ts';
import { aSealedRecord } from '../given/sealed-records.ts';
import { aSeal, type GivenSeal } from '../given/seals.ts';

const page = readFileSync('docs/root-ceremony.md', 'utf8');
const blocks = [...page.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block!.trim());
const block = (containing: string): string => {
  const [found, ...others] = blocks.filter((one) => one.includes(containing));
  expect(others).toEqual([]);
  return found!;
};

let desk: Desk;
beforeAll(() => {
  desk = aDesk({
    'root-ceremony.sh': readFileSync('docs/root-ceremony.sh'),
    passphrase: 'of two halves',
    'service.der': '',
  });
});
afterAll(() => desk.clear());

/** The passphrase comes from a file here; the page's reader is asked for it. */
const run = (script: string) => desk.sh(`set -e\nexport ROOT_PASSPHRASE=file:passphrase\n${script}`);
const done = (script: string): string => {
  const { code, out } = run(script);
  expect([code, out]).toEqual([0, out]);
  return out;
};
const read = (name: string): string => readFileSync(join(desk.folder, name), 'utf8');

/** The service, with the key that lives on its machine and the chain that was brought back. */
const theService = (chain: string): GivenSeal => {
  const key = createPrivateKey(read('service-key.pem'));
  return {
    sign: (message) => Promise.resolve(new Uint8Array(sign('sha256', message, key))),
    chain: () => Promise.resolve(chain),
  } as Partial<GivenSeal> as GivenSeal;
};
const sealUnder = async (chain: string, name: string) => {
  const { json, p7s } = await aSealedRecord(theService(chain));
  desk.put(`${name}.json`, json);
  desk.put(`${name}.p7s`, p7s);
};
const verified = (name: string, root: string, more = '') =>
  desk.sh(
    `openssl cms -verify -cades -binary -inform DER -in ${name}.p7s -content ${name}.json -CAfile ${root} -purpose any ${more} -out /dev/null`,
  );
const inYears = (years: number) =>
  `-attime ${Math.floor(Date.now() / 1000) + Math.floor(years * 31_557_600)}`;

const extensionsOf = (pem: string) =>
  new x509.X509Certificate(pem).extensions
    .map(({ type, critical, value }) => ({
      type,
      critical,
      // Key identifiers differ with their keys; all else is the profile.
      value: ['2.5.29.14', '2.5.29.35'].includes(type) ? '' : Buffer.from(value).toString('hex'),
    }))
    .toSorted((one, other) => (one.type < other.type ? -1 : 1));

describe('the ceremonies of the root, from the first to the last', () => {
  test('1: the root is made, its key encrypted, its fingerprint shown', () => {
    const said = done(block('root safe'));

    expect(read('safe/root-key.pem')).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    expect(said).toContain('O=Региональная палата');
    const fingerprint = new X509Certificate(read('safe/root.pem')).fingerprint256;
    expect(said.toUpperCase()).toContain(fingerprint);
    expect(done(block('-in safe/root.pem -noout -fingerprint')).toUpperCase()).toContain(fingerprint);
  });

  test('a second root is never made over the first', () => {
    expect(run(block('root safe'))).toEqual({ code: 1, out: 'safe has a root already\n' });
  });

  test('2: the service’s key is certified, whose digest both sides can compare', async () => {
    const there = done(block('genpkey')).split('\n').at(-2)!.slice(0, 64);
    const said = done(block('signer safe'));
    expect(said).toContain(`key    ${there}\n`);

    await sealUnder(read('safe/chain.pem'), 'first');
    expect(verified('first', 'safe/root.pem')).toEqual({ code: 0, out: 'CAdES Verification successful\n' });
  });

  test('the certificates say to the letter what those of the service itself say', async () => {
    const [signer, root] = certificatesOf(await (await aSeal()).chain()).map(String);

    expect(extensionsOf(read('safe/root.pem'))).toEqual(extensionsOf(root!));
    expect(extensionsOf(read('safe/signer.pem'))).toEqual(extensionsOf(signer!));
    for (const name of ['safe/root.pem', 'safe/signer.pem']) {
      const { publicKey, extensions } = new x509.X509Certificate(read(name));
      const named = extensions.find((one) => one instanceof x509.SubjectKeyIdentifierExtension);
      expect(named?.keyId).toBe(Buffer.from(await publicKey.getKeyIdentifier()).toString('hex'));
    }
  });

  test('an embedded service starts with the chain, and needs no root’s key', async () => {
    done(`cp safe/chain.pem chain.pem\n${block('keys/signer.pem')}`);

    const signer = await openKeyFileSigner(join(desk.folder, 'keys'), systemClock(), {
      issueRoot,
      issueSigner,
    });

    expect(await signer.chain()).toBe(read('safe/chain.pem'));
    expect(read('keys/root.pem')).toBe(read('safe/root.pem'));
  });

  test('renewal certifies the same key again; each certificate stays on record', async () => {
    const before = read('safe/signer.pem');
    done(block('signer safe'));
    const after = read('safe/signer.pem');

    expect(new X509Certificate(after).serialNumber).not.toBe(new X509Certificate(before).serialNumber);
    expect(new X509Certificate(after).publicKey.equals(new X509Certificate(before).publicKey)).toBe(true);
    expect(done('ls safe/issued').trim().split('\n')).toHaveLength(2);
    await sealUnder(read('safe/chain.pem'), 'renewed');
    expect(verified('renewed', 'safe/root.pem').code).toBe(0);
    expect(verified('first', 'safe/root.pem').code).toBe(0);
  });

  test('a change of the key under the same root leaves old records as they were', async () => {
    const old = read('safe/signer.pem');
    done(`${block('genpkey')}\n${block('signer safe')}`);
    expect(
      new X509Certificate(read('safe/signer.pem')).publicKey.equals(new X509Certificate(old).publicKey),
    ).toBe(false);

    await sealUnder(read('safe/chain.pem'), 'changed');
    for (const name of ['first', 'renewed', 'changed']) expect(verified(name, 'safe/root.pem').code).toBe(0);
  });

  test('3: a new root is named by the old one, and takes it on', () => {
    done(block('succeed safe next'));
    done('cp safe/root.pem old-root.pem; cp next/root.pem new-root.pem; cp next/succession.* .');

    const said = done(block('old-root.pub'));
    expect(said).toContain('Verified OK\n');
    expect(read('succession.txt')).toContain(`new ${said.trim().split('\n').at(-1)!.slice(0, 64)}\n`);
    done('openssl x509 -in new-root.pem -pubkey -noout > new-root.pub');
    done('openssl dgst -sha256 -verify new-root.pub -signature succession.new.sig succession.txt');
    expect(
      run('openssl dgst -sha256 -verify old-root.pub -signature succession.new.sig succession.txt').code,
    ).toBe(1);
  });

  test('under both roots, records of before and after verify; under the wrong one alone, none', async () => {
    const chain = read('next/chain.pem');
    expect(certificatesOf(chain).map(String).slice(1)).toEqual([
      read('safe/root.pem'),
      read('next/root.pem'),
    ]);
    await sealUnder(chain, 'after');

    for (const name of ['first', 'renewed', 'changed', 'after'])
      expect(verified(name, 'next/roots.pem').code).toBe(0);
    expect(verified('after', 'next/root.pem').code).toBe(0);
    expect(verified('after', 'safe/root.pem').code).not.toBe(0);
    expect(verified('first', 'next/root.pem').code).not.toBe(0);
  });

  test('an embedded service starts under the new root', async () => {
    done(`cp next/chain.pem chain.pem\n${block('keys/signer.pem')}\ncp next/root.pem keys/root.pem`);

    const signer = await openKeyFileSigner(join(desk.folder, 'keys'), systemClock(), {
      issueRoot,
      issueSigner,
    });

    expect(await signer.chain()).toBe(read('next/chain.pem'));
  });

  test('when the certificates have ended, records verify at the time of their sealing and no longer today', () => {
    for (const name of ['first', 'changed', 'after']) {
      expect(verified(name, 'next/roots.pem', inYears(4)).out).toContain('certificate has expired');
      expect(verified(name, 'next/roots.pem', inYears(21)).out).toContain('certificate has expired');
      expect(verified(name, 'next/roots.pem', inYears(0)).code).toBe(0);
    }
  });
});
