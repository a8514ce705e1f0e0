/** Keys with their certificates in PEM files: each file is whole or is not there. */
import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { IntegrityFault } from '../ports/faults.ts';
import { isFault, replaceDurably } from './durable.ts';

export interface KeyFile {
  readonly key: KeyObject;
  /** The key's own certificate. */
  readonly certificate: X509Certificate;
  /** The root's certificate; of a root, its own. */
  readonly root: X509Certificate;
  /** PEM of the certificates: the key's own first, its root last, roots of older seals between. */
  readonly chain: string;
}

const certificates = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----\n/g;

export const readText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (fault) {
    if (isFault(fault, 'ENOENT')) return undefined;
    throw fault;
  }
};

/** Undefined when there is none. @throws IntegrityFault when key and certificates do not belong together. */
export const readKeyFile = async (path: string): Promise<KeyFile | undefined> => {
  const text = await readText(path);
  if (text === undefined) return undefined;
  const found = parsed(text);
  if (!found || !belongTogether(found)) {
    throw new IntegrityFault(
      `${path} does not hold a key with its certificate and root: put back a good copy`,
    );
  }
  return found;
};

/** Readable by its owner alone, and on the disk under its name when this answers. */
export const writeSecret = async (path: string, content: string | Uint8Array): Promise<void> => {
  const unfinished = `${path}.new`;
  const file = await open(unfinished, 'w', 0o600);
  try {
    await file.chmod(0o600);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await replaceDurably(unfinished, path);
};

const parsed = (text: string): KeyFile | undefined => {
  const chain = text.match(certificates) ?? [];
  const [own] = chain;
  const root = chain.at(-1);
  if (own === undefined || root === undefined) return undefined;
  try {
    return {
      key: createPrivateKey(text),
      certificate: new X509Certificate(own),
      root: new X509Certificate(root),
      chain: chain.join(''),
    };
  } catch {
    return undefined;
  }
};

const belongTogether = ({ key, certificate, root }: KeyFile): boolean =>
  certificate.checkPrivateKey(key) && certificate.checkIssued(root) && certificate.verify(root.publicKey);
