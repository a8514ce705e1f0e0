/**
 * What lies in the data folder of one machine must belong together before anything in it is opened: a registry,
 * a store or a key that is missing beside the others was lost, and a new one would hide it.
 */
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { hasSeal, openKeyFileSigner } from '../embedded/key-file-signer.ts';
import { openKeyFilePseudonyms } from '../embedded/key-file-pseudonyms.ts';
import { lookAtRegistry } from '../embedded/sqlite-look.ts';
import { lookAtStores, type StoresFound } from '../embedded/stores-look.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Pseudonyms } from '../ports/pseudonyms.ts';
import type { Registry } from '../ports/registry.ts';
import type { Signer } from '../ports/signer.ts';
import { arePseudonymsOnFile, isKeyOfThoseOnFile, provenPseudonyms } from '../register/proven-pseudonyms.ts';
import { issueRoot, issueSigner } from '../signature/certificates.ts';
import { systemClock } from './clock.ts';

const namesOf = (stores: StoresFound, found: StoresFound[keyof StoresFound]): readonly string[] =>
  Object.entries(stores).flatMap(([name, state]) => (state === found ? [name] : []));

/**
 * Changes nothing. Answers what lies in the stores; all of them missing or empty where the folder is new.
 * @throws IntegrityFault when the registry is lost or damaged, or a store is missing.
 */
export const proveFolder = async (folder: string): Promise<StoresFound> => {
  const [file, where] = [join(folder, 'registry.sqlite'), join(folder, 'stores')];
  const stores = await lookAtStores(where);
  const registry = lookAtRegistry(file);
  if (registry !== 'full' && namesOf(stores, 'full').length > 0)
    throw new IntegrityFault(
      `${file} ${registry === 'missing' ? 'is missing' : 'holds nothing'}, but the stores hold documents: ` +
        'put a copy back (docs/runbook.md, Restore)',
    );
  const [missing] = namesOf(stores, 'missing');
  if (registry === 'full' && missing !== undefined)
    throw new IntegrityFault(
      `the store of ${missing} is missing: there is none in ${join(where, missing)}. Is its disk there? ` +
        'Nothing was changed (docs/runbook.md, On one machine)',
    );
  return stores;
};

/**
 * The seal keeps real time, whatever day the rules are told: other people’s clocks check its certificates.
 * `say` hears of a root that was made.
 * @throws IntegrityFault when its keys are lost, and what was sealed with them is there.
 */
export const sealIn = async (
  folder: string,
  { sealed, say }: { readonly sealed: boolean; readonly say: (line: string) => void },
): Promise<Signer> => {
  const isNew = !(await hasSeal(folder));
  if (isNew && sealed)
    throw new IntegrityFault(
      `${folder} is lost, but evidence was sealed with it: put back a good copy (docs/runbook.md, Restore). ` +
        'Under a new root every record on file would look forged',
    );
  const signer = await openKeyFileSigner(folder, systemClock(), { issueRoot, issueSigner });
  if (isNew) say(newRoot(folder, await signer.chain()));
  return signer;
};

const newRoot = (folder: string, chain: string): string => {
  const { fingerprint256 } = new X509Certificate(chain.slice(chain.lastIndexOf('-----BEGIN')));
  return (
    `A root of the seal was made; the SHA-256 fingerprint of its certificate is ${fingerprint256}. ` +
    `Publish it, and take ${join(folder, 'root-key.pem')} offline: the README beside it says how.`
  );
};

/** @throws IntegrityFault when the key in the file is lost, damaged, or not the one of the pseudonyms on file. */
export const pseudonymsIn = async (path: string, registry: Registry): Promise<Pseudonyms> => {
  const pseudonyms = await openKeyFilePseudonyms(path, !(await arePseudonymsOnFile(registry)));
  if (!(await isKeyOfThoseOnFile(registry, pseudonyms)))
    throw new IntegrityFault(
      `${path} is not the key of the pseudonyms on file: put back a good copy (docs/runbook.md, Restore)`,
    );
  return provenPseudonyms(registry, pseudonyms);
};
