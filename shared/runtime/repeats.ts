/**
 * `Idempotency-Key`: an item in the effect's own commit holds the request's
 * digest and what it made, for 7 days. A refused request leaves none.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { PersonId } from '../archive/names.ts';
import type { Change, Committed, Item, Put, Registry } from '../ports/registry.ts';
import { itemOf, readItem } from '../register/items.ts';
import { keys } from '../register/keys.ts';

const KEPT_SECONDS = 7 * 86_400;

export interface Repeat {
  readonly person: PersonId;
  readonly name: string;
  readonly digest: string;
}

/** Another request with the same key committed first. */
export class RepeatedMeanwhile extends Error {
  override readonly name = 'RepeatedMeanwhile';
}

export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const filed = z.object({ digest: z.string(), made: z.string(), expires: z.int() });

/** What an earlier request with this key did, if it did. */
export const earlier = async (
  registry: Registry,
  repeat: Repeat,
): Promise<{ readonly digest: string; readonly made: string } | undefined> => {
  const item = await registry.get(keyOf(repeat));
  if (!item) return undefined;
  const read = readItem(filed, item);
  return read.expires > now() ? read : undefined;
};

/** The registry whose first successful commit also files that the request was done. */
export const filingRepeat = (registry: Registry, repeat: Repeat, made: string): Registry => {
  let filedAlready = false;
  const commit = async (change: Change): Promise<Committed> => {
    if (filedAlready) return registry.commit(change);
    const done = await registry.commit({ ...change, puts: [...(change.puts ?? []), putOf(repeat, made)] });
    filedAlready = done.committed;
    if (!done.committed && done.refused.some(({ key }) => key.pk === keyOf(repeat).pk))
      throw new RepeatedMeanwhile();
    return done;
  };
  // What it costs is counted of the registry behind; that the request was done is filed all the same.
  const metered = () => {
    const counted = registry.metered();
    return { ...filingRepeat(counted, repeat, made), units: () => counted.units() };
  };
  return { ...registry, commit, metered };
};

const keyOf = ({ person, name }: Repeat) => keys.repeat(person, digestOf(name));
const now = (): number => Math.floor(Date.now() / 1000);

const putOf = (repeat: Repeat, made: string): Put => {
  const item: Item = itemOf(keyOf(repeat), { digest: repeat.digest, made, expires: now() + KEPT_SECONDS });
  return { item, when: [{ any: [{ item: 'absent' }, { field: 'expires', below: now() }] }] };
};
