/**
 * The service's seal in key files. The first start makes a root and a signer under
 * it; the root's key is then taken offline, and is needed again only to renew the
 * signer. The signer's key and chain share one file, so neither is there without the other.
 */
import { KeyObject, randomBytes, sign, webcrypto } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Signer } from '../ports/signer.ts';
import { type KeyFile, readKeyFile, readText, writeSecret } from './key-files.ts';

/** Makes certificates, PEM each; handed in, for adapters do not know each other. */
export interface Issuer {
  issueRoot(wanted: Wanted & { readonly keys: Keys }): Promise<string>;
  issueSigner(
    wanted: Wanted & {
      readonly root: string;
      readonly rootKey: webcrypto.CryptoKey;
      /** SubjectPublicKeyInfo, DER. */
      readonly publicKey: Uint8Array;
    },
  ): Promise<string>;
}

interface Wanted {
  readonly commonName: string;
  readonly organization: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

type Keys = webcrypto.CryptoKeyPair;

const YEAR = 365.25 * 86_400_000;
const HOUR = 3_600_000;
const ROOT_LASTS = 20 * YEAR;
const SIGNER_LASTS = 3 * YEAR;
const RENEWED_BEFORE = 30 * 24 * HOUR;

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const organization = 'Archive of enforcement agents';

const readme = `root-key.pem  the root's key. Take it offline now: copy it to a medium kept in a safe, then delete it here.
              Put it back only for the start that renews the signer, within 30 days of its end.
root.pem      the root's certificate. Publish it: whoever verifies a record trusts this file.
signer.pem    the signer's key with its certificate and the root's. The service needs it at every start.
`;

/**
 * Opens the seal in a folder of its own, one process at a time. The clock is the real one,
 * whatever day the rules are told: other people's clocks check the certificates.
 * @throws IntegrityFault when the keys are lost or damaged, or the signer has ended and the root's key is away.
 */
export const openKeyFileSigner = async (
  folder: string,
  clock: Pick<Clock, 'now'>,
  issuer: Issuer,
): Promise<Signer> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const now = () => Date.parse(clock.now());
  const signer = await currentSigner({ folder, issuer, now: now() });
  await publishRoot(folder, signer);

  return {
    sign: (message) =>
      now() < endOf(signer)
        ? Promise.resolve(new Uint8Array(sign('sha256', message, signer.key)))
        : Promise.reject(
            new IntegrityFault('the signer’s certificate has ended: restart with root-key.pem in place'),
          ),
    chain: () => Promise.resolve(signer.chain),
  };
};

/** Whether a seal was ever made in the folder, by what is left of it. */
export const hasSeal = async (folder: string): Promise<boolean> => {
  const left = await Promise.all(SEAL.map((name) => readText(join(folder, name))));
  return left.some((text) => text !== undefined);
};

const SEAL = ['signer.pem', 'root-key.pem', 'root.pem'];

interface Office {
  readonly folder: string;
  readonly issuer: Issuer;
  readonly now: number;
}

const currentSigner = async (office: Office): Promise<KeyFile> => {
  const signer = await readKeyFile(join(office.folder, 'signer.pem'));
  if (signer && office.now < endOf(signer) - RENEWED_BEFORE) return signer;

  const root =
    (await readKeyFile(join(office.folder, 'root-key.pem'))) ??
    (signer ? undefined : await firstRoot(office));
  if (root && (!signer || signer.root.raw.equals(root.certificate.raw))) return newSigner(root, office);
  if (signer && office.now < endOf(signer)) return signer;
  throw new IntegrityFault(
    `the seal in ${office.folder} has ended: put its own root-key.pem back to renew it`,
  );
};

const firstRoot = async (office: Office): Promise<KeyFile> => {
  // Records exist that only the lost root vouches for; a new one would look as if they did not.
  if ((await readText(join(office.folder, 'root.pem'))) !== undefined) {
    throw new IntegrityFault(
      `the keys in ${office.folder} are lost, but its root.pem is there: restore signer.pem`,
    );
  }
  const keys = await newKeys();
  const certificate = await office.issuer.issueRoot({
    ...span(office.now, ROOT_LASTS),
    organization,
    commonName: `Root of the seal ${randomBytes(4).toString('hex')}`,
    keys,
  });
  return keep(join(office.folder, 'root-key.pem'), [privatePem(keys), certificate]);
};

const newSigner = async (root: KeyFile, office: Office): Promise<KeyFile> => {
  const keys = await newKeys();
  const lasts = Math.min(SIGNER_LASTS, endOf(root) - office.now);
  const rootPem = root.certificate.toString();
  const certificate = await office.issuer.issueSigner({
    ...span(office.now, lasts),
    organization,
    commonName: 'Seal of the archive',
    root: rootPem,
    rootKey: root.key.toCryptoKey(algorithm, false, ['sign']),
    publicKey: KeyObject.from(keys.publicKey).export({ type: 'spki', format: 'der' }),
  });
  return keep(join(office.folder, 'signer.pem'), [privatePem(keys), certificate, rootPem]);
};

const keep = async (path: string, parts: readonly string[]): Promise<KeyFile> => {
  await writeSecret(path, parts.join(''));
  const kept = await readKeyFile(path);
  if (!kept) throw new IntegrityFault(`${path} was written and is not there`);
  return kept;
};

const publishRoot = async (folder: string, { root }: KeyFile): Promise<void> => {
  const [path, readmePath] = [join(folder, 'root.pem'), join(folder, 'README')];
  const published = await readText(path);
  if (published === undefined) await writeSecret(path, root.toString());
  else if (published !== root.toString())
    throw new IntegrityFault(`${path} is not the root of the signer beside it`);
  if ((await readText(readmePath)) === undefined) await writeSecret(readmePath, readme);
};

// An hour back: who verifies today's record may have a clock that is slow.
const span = (now: number, lasts: number) => ({
  notBefore: new Date(now - HOUR),
  notAfter: new Date(now + lasts),
});

const endOf = ({ certificate }: KeyFile): number => certificate.validToDate.getTime();
const newKeys = (): Promise<Keys> => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
const privatePem = ({ privateKey }: Keys): string =>
  KeyObject.from(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
