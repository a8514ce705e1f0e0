/** Facts in the registry: put with the new state, owed to a story until that story settles them. */
import * as z from 'zod';
import { OWED_SHARDS, owedKeyOf, shardOf } from '../archive/owed.ts';
import { type Fact, type FactName, wakes } from '../archive/facts.ts';
import type { Instant } from '../archive/names.ts';
import type { Item, Put, Registry, Update } from '../ports/registry.ts';
import { itemOf, putNew, readItem } from './items.ts';
import { keys } from './keys.ts';

/** @param told.id opaque and fresh: a fact is filed once. */
export const fileFact = (fact: Fact, told: { readonly id: string; readonly at: Instant }): Put => {
  const story = wakes[fact.name];
  const owed = story
    ? { owedKey: owedKeyOf(story, shardOf(told.id, OWED_SHARDS)), owedSort: `${told.at}#${told.id}` }
    : {};
  return putNew(itemOf(keys.fact(told.id), { ...fact, fact: told.id, at: told.at }, owed));
};

/** The story is done with the fact: it leaves the index, and stays on file. Settled already is fine. */
export const settle = (fact: string): Update => ({ key: keys.fact(fact), remove: ['owedKey', 'owedSort'] });

const filed = z.looseObject({ name: z.string(), fact: z.string() });

export const readFact = (item: Item): Fact & { readonly fact: string } =>
  // A fact was typed when it was filed; its name is what the reader switches on.
  readItem(filed, item) as Fact & { readonly fact: string };

/** The fact, while it is still owed. */
export const findOwed = async <Name extends FactName>(
  registry: Registry,
  id: string,
  names: readonly Name[],
): Promise<(Extract<Fact, { name: Name }> & { readonly fact: string }) | undefined> => {
  const item = await registry.get(keys.fact(id));
  if (!item || item['owedKey'] === undefined) return undefined;
  const fact = readFact(item);
  const known = names.some((name) => name === fact.name);
  return known ? (fact as Extract<Fact, { name: Name }> & { readonly fact: string }) : undefined;
};
