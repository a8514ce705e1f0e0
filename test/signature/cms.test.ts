import { beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import { issueSigner } from '../../shared/signature/certificates.ts';
import { detachedCms } from '../../shared/signature/cms.ts';
import { readDetachedCms } from '../../shared/signature/read-cms.ts';
import { verifyServiceCms } from '../../shared/signature/verify-seal.ts';
import { aDesk } from '../given/openssl.ts';
import { aSeal, always, type GivenSeal } from '../given/seals.ts';

const content = new TextEncoder().encode('{"caseFile":"7m2k"}');
const signingTime = new Date('2026-03-02T06:00:07.250Z');
const at = new Date('2026-03-02T06:00:07Z');

let seal: GivenSeal;
let cms: Uint8Array;
beforeAll(async () => {
  seal = await aSeal();
  cms = await detachedCms({ content, signer: seal, signingTime });
});

const verdict = async (changed: Partial<Parameters<typeof verifyServiceCms>[0]>) => {
  const outcome = await verifyServiceCms({ cms, content, root: seal.root, at, ...changed });
  return outcome.accepted ? 'accepted' : outcome.refusal.code;
};

describe('a detached CMS of the seal', () => {
  test('is verified under the root', async () => {
    expect(await verdict({})).toBe('accepted');
  });

  test('says what was signed, by which certificate, and which time the signer claims', () => {
    const read = readDetachedCms(cms);

    expect(read).toMatchObject({ accepted: true, value: { signingTime: new Date('2026-03-02T06:00:07Z') } });
    expect(read.accepted && Buffer.from(read.value.messageDigest).toString('hex')).toBe(
      createHash('sha256').update(content).digest('hex'),
    );
    expect(
      read.accepted && new X509Certificate(read.value.signerCertificate.raw).checkPrivateKey(seal.key),
    ).toBe(true);
    expect(read.accepted && read.value.certificates).toHaveLength(2);
  });

  test('is read the same when the signer claims a time after 2049', async () => {
    const later = await detachedCms({ content, signer: seal, signingTime: new Date('2051-01-01T00:00:00Z') });

    expect(readDetachedCms(later)).toMatchObject({
      value: { signingTime: new Date('2051-01-01T00:00:00Z') },
    });
    expect(await verdict({ cms: later })).toBe('accepted');
  });

  test('that openssl made of the same parts is accepted too', async () => {
    const [own] = (await seal.chain()).split(/(?<=-----END CERTIFICATE-----\n)/);
    const key = seal.key.export({ type: 'pkcs8', format: 'pem' }).toString();
    const desk = aDesk({ c: content, 'own.pem': own!, 'root.pem': seal.root, 'key.pem': key });
    const words =
      'cms -sign -cades -binary -nosmimecap -md sha256 -in c -signer own.pem -inkey key.pem -certfile root.pem -outform DER';
    const theirs = execFileSync('openssl', words.split(' '), { cwd: desk.folder });
    desk.clear();

    expect(await verdict({ cms: theirs })).toBe('accepted');
  });

  test('a signer without a certificate seals nothing', async () => {
    const signer = { ...seal, chain: () => Promise.resolve('') };

    await expect(detachedCms({ content, signer, signingTime })).rejects.toThrow(TypeError);
  });
});

describe('verifying the seal', () => {
  test('fails for other content', async () => {
    expect(await verdict({ content: Uint8Array.from([...content, 0x0a]) })).toBe('ContentAltered');
  });

  test('fails under another root, though it has the same name', async () => {
    expect(await verdict({ root: (await aSeal()).root })).toBe('SignerNotTrusted');
  });

  test('fails for a certificate that only says it is of this root', async () => {
    const [root, forger] = [
      new X509Certificate(seal.root),
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    ];
    const own = await issueSigner({
      commonName: 'Печать архива',
      organization: 'Палата',
      notBefore: root.validFromDate,
      notAfter: root.validToDate,
      root: seal.root,
      rootKey: forger.privateKey.toCryptoKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']),
      publicKey: forger.publicKey.export({ type: 'spki', format: 'der' }),
    });
    const signer = {
      sign: (message: Uint8Array) => Promise.resolve(sign('sha256', message, forger.privateKey)),
      chain: () => Promise.resolve(own + seal.root),
    };

    expect(new X509Certificate(own).checkIssued(root)).toBe(true);
    expect(await verdict({ cms: await detachedCms({ content, signer, signingTime }) })).toBe(
      'SignerNotTrusted',
    );
  });

  test('fails when the root itself sealed, for its key is to be kept offline', async () => {
    const signer = {
      sign: (message: Uint8Array) => Promise.resolve(sign('sha256', message, seal.rootKey)),
      chain: () => Promise.resolve(seal.root),
    };

    expect(await verdict({ cms: await detachedCms({ content, signer, signingTime }) })).toBe(
      'SignerNotTrusted',
    );
  });

  test('fails when the signer’s certificate stands in for the root', async () => {
    const [own] = (await seal.chain()).split(seal.root);

    expect(await verdict({ root: own! })).toBe('SignerNotTrusted');
  });

  test('fails outside the days of the certificates, each second on its side', async () => {
    const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2028-12-31T23:59:59Z') };
    const brief = await aSeal(span);
    const sealed = { cms: await detachedCms({ content, signer: brief, signingTime }), root: brief.root };

    expect(await verdict({ ...sealed, at: span.from })).toBe('accepted');
    expect(await verdict({ ...sealed, at: span.to })).toBe('accepted');
    expect(await verdict({ ...sealed, at: new Date(span.from.getTime() - 1000) })).toBe(
      'CertificateNotValidThen',
    );
    expect(await verdict({ ...sealed, at: new Date(span.to.getTime() + 1000) })).toBe(
      'CertificateNotValidThen',
    );
  });

  test('fails when the root had ended', async () => {
    const ended = await aSeal(always, { from: always.from, to: new Date('2026-01-01T00:00:00Z') });
    const sealed = await detachedCms({ content, signer: ended, signingTime });

    expect(await verdict({ cms: sealed, root: ended.root })).toBe('CertificateNotValidThen');
  });

  test('fails when a byte from the signer on is another, each fourth one tried', async () => {
    const signerFrom = Buffer.from(cms).lastIndexOf(Buffer.from([0x02, 0x01, 0x01])) + 3;
    const places = Array.from({ length: cms.length - signerFrom }, (_, place) => signerFrom + place).filter(
      (place) => place % 4 === 0,
    );
    const verdicts = await Promise.all(
      places.map((place) => verdict({ cms: cms.map((byte, at) => (at === place ? byte ^ 0x01 : byte)) })),
    );

    expect(places.length).toBeGreaterThan(70);
    expect(verdicts).not.toContain('accepted');
  });
});
