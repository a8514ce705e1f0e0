/**
 * Pseudonyms that are proved to be made under the key of those on file. Under another key a hold
 * over a party would cover none of its files, and nobody would notice.
 */
import * as z from 'zod';
import { IntegrityFault } from '../ports/faults.ts';
import type { Pseudonyms } from '../ports/pseudonyms.ts';
import type { Registry } from '../ports/registry.ts';
import { itemOf, putNew, readItem } from './items.ts';
import { keys } from './keys.ts';

const proof = z.object({ proof: z.string() });

/** No number of a person: digits are what those are made of. */
const NOBODY = 'nobody';

/** Proves the key once, before the first pseudonym. @throws IntegrityFault where it is not the key of those on file. */
export const provenPseudonyms = (registry: Registry, pseudonyms: Pseudonyms): Pseudonyms => {
  let proved: Promise<void> | undefined;
  const prove = (): Promise<void> => (proved ??= proveKey(registry, pseudonyms));
  return {
    of: async (number) => {
      // A busy store proves nothing: the next asks again.
      await prove().catch((fault: unknown) => {
        proved = undefined;
        throw fault;
      });
      return pseudonyms.of(number);
    },
  };
};

export const arePseudonymsOnFile = async (registry: Registry): Promise<boolean> =>
  (await proofOnFile(registry)) !== undefined;

/** Whether those on file, if there are any, were made under this key. */
export const isKeyOfThoseOnFile = async (registry: Registry, pseudonyms: Pseudonyms): Promise<boolean> => {
  const filed = await proofOnFile(registry);
  return filed === undefined || filed === (await pseudonyms.of(NOBODY));
};

const proofOnFile = async (registry: Registry): Promise<string | undefined> => {
  const item = await registry.get(keys.pseudonyms);
  return item && readItem(proof, item).proof;
};

const proveKey = async (registry: Registry, pseudonyms: Pseudonyms): Promise<void> => {
  const expected = await pseudonyms.of(NOBODY);
  await registry.commit({ puts: [putNew(itemOf(keys.pseudonyms, { proof: expected }))] });
  if ((await proofOnFile(registry)) === expected) return;
  throw new IntegrityFault('the key of pseudonyms is not the one of those on file: put back a good copy');
};
