import type { Instant } from '../archive/names.ts';
import type { Clock } from '../ports/clock.ts';
import { IntegrityFault } from '../ports/faults.ts';
import { checkedKey } from '../ports/store-key.ts';
import type { Body, Shelf, StoreName, Vault, Version } from '../ports/vault.ts';
import { wholeSecond } from '../ports/whole-second.ts';
import { digestOf, type Draft, draftOf, dropDraft } from './draft.ts';
import { openBody } from './file-shelf.ts';
import { amend, type FileStore, keep, sidecarOf } from './file-versions.ts';
import type { Sidecar } from './sidecar.ts';

const mayRetain = ({ lockedUntil }: Sidecar, until: Instant, now: Instant): boolean =>
  until > now && (lockedUntil === null || lockedUntil <= until);

const missing = ({ key, version }: Version) =>
  new IntegrityFault(`Version ${version} of ${key} is not there.`);

export interface FileVaultNeeds {
  readonly clock: Pick<Clock, 'now'>;
  readonly shelf: Shelf;
  readonly storeOf: (name: StoreName) => FileStore;
}

const copied = async (
  store: FileStore,
  draft: Draft,
  { key, bytes, sha256, mediaType }: Body & { readonly key: string },
): Promise<Version> => {
  if (draft.bytes === bytes && draft.sha256 === sha256)
    return keep(store, { key }, { draft, mediaType, hold: true });
  await dropDraft(draft);
  throw new IntegrityFault(`The body copied to ${key} is not the one that was promised.`);
};

const retained = async (
  store: FileStore,
  version: Version,
  { until, now }: { until: Instant; now: Instant },
) => {
  const answers: ('refused' | { readonly lockedUntil: Instant })[] = [];
  const after = await amend(store, version, (beside) => {
    const may = mayRetain(beside, until, now);
    answers.push(may ? { lockedUntil: until } : 'refused');
    return may ? { ...beside, lockedUntil: until } : undefined;
  });
  const [answer] = answers;
  if (!after || !answer) throw missing(version);
  return answer;
};

/**
 * A vault in files. Holds and retention are kept by this code and not by the disk: whoever owns the folder can
 * still remove what is in it, so this is no write-once store.
 */
export const fileVault = (store: FileStore, { clock, shelf, storeOf }: FileVaultNeeds): Vault => ({
  ...shelf,

  async write(key, content, { mediaType, hold }) {
    checkedKey(key);
    return keep(store, { key }, { draft: await draftOf(store.drafts, [content]), mediaType, hold });
  },

  async copy(from, key, body) {
    checkedKey(key);
    const draft = await draftOf(store.drafts, await openBody(storeOf(from.store), from.version));
    return copied(store, draft, { key, ...body });
  },

  digest: async (version) => digestOf(await openBody(store, version)),

  async hold(version) {
    await amend(store, version, (beside) => ({ ...beside, hold: true }));
    if (!(await sidecarOf(store, version))?.hold) throw missing(version);
  },

  retain: (version, until) => retained(store, version, { until: wholeSecond(until), now: clock.now() }),

  async custody(version) {
    const beside = await sidecarOf(store, version);
    if (!beside) return undefined;
    const { hold, lockedUntil } = beside;
    return lockedUntil === null ? { hold } : { hold, lockedUntil };
  },
});
