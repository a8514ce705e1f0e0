/**
 * An independent ledger of what is done to an archive. It is told of every commit and every
 * deletion the moment it happens, looks at the items as they lie there, and judges them by the
 * rules of the archive as a person would with the book in his hand: nothing here calls the
 * rules of the product.
 */
import type { Item } from '../../../shared/ports/registry.ts';
import type { MemoryItems } from '../../fakes/memory-items.ts';
import type { MemoryStores } from '../../fakes/memory-stores.ts';
import {
  asAct,
  asFile,
  asPerson,
  asRoster,
  type RawAct,
  type RawFile,
  type RawPerson,
  type RawRoster,
} from './raw.ts';

/** What somebody asks for, while his request is under way. */
export interface Ask {
  readonly what: string;
  readonly who: string;
  readonly act?: string;
}

/** How far an act has come, each step entered as it was taken. */
export interface Chain {
  readonly digest: string;
  /** The files by the numbers of their lines. */
  readonly files: ReadonlyMap<number, string>;
  readonly steps: string[];
}

export interface Ledger {
  readonly items: MemoryItems;
  /** While requests run side by side: how everything stood when the first of them came. */
  began: MemoryItems | undefined;
  readonly papers: Pick<MemoryStores, 'behind'>;
  readonly today: () => string;
  readonly now: () => string;
  /** Object versions of each file as they were sealed. */
  readonly objects: ReadonlyMap<string, readonly string[]>;
  readonly chains: Map<string, Chain>;
  /** By file: the act and line under which its destruction was lawfully begun. */
  readonly claims: Map<string, { readonly act: string; readonly line: number }>;
  readonly asking: Set<Ask>;
  /** What was done against the rules. */
  readonly wrongs: string[];
  /** What came about, for telling whether a run went anywhere. */
  readonly reached: Set<string>;
}

export const demand = (ledger: Ledger, lawful: boolean, wrong: string): void => {
  if (!lawful) ledger.wrongs.push(`${ledger.today()}: ${wrong}`);
};

/**
 * What a request read of people, seats and bars is true of some moment between its coming and its commit:
 * a suspension works at the next request. (Of the claim this is not enough: it is judged by `demand`.)
 */
export const demandOnce = (ledger: Ledger, isLawful: (ledger: Ledger) => boolean, wrong: string): void => {
  const { began } = ledger;
  demand(ledger, isLawful(ledger) || (began !== undefined && isLawful({ ...ledger, items: began })), wrong);
};

/** Who asks for it just now: he who is supposed to, where he is among them. It is wrong that it happens unasked. */
export const askerOf = (
  ledger: Ledger,
  { what, act }: Pick<Ask, 'what'> & { readonly act: string },
  supposed = '',
): string => {
  const found = [...ledger.asking].filter((ask) => ask.what === what && (ask.act ?? '') === act);
  demand(ledger, found.length > 0, `${what} of ${act} happened and nobody had asked for it`);
  return found.find(({ who }) => who === supposed)?.who ?? found[0]?.who ?? '';
};

export const findFile = ({ items }: Ledger, id: string): RawFile | undefined => {
  const item = items.find(`CF#${id}`, 'CF');
  return item && asFile(item);
};

export const findAct = ({ items }: Ledger, id: string): RawAct | undefined => {
  const item = items.find(`ACT#${id}`, 'ACT');
  return item && asAct(item);
};

export const findPerson = ({ items }: Ledger, id: string): RawPerson | undefined => {
  const item = items.find(`PERSON#${id}`, 'PERSON');
  return item && asPerson(item);
};

/** The order about the commission that is in force today: the newest that has begun. */
export const rosterOf = (ledger: Ledger, chamber: string): RawRoster | undefined =>
  under(ledger, `CHAMBER#${chamber}`, 'ROSTER#')
    .map(asRoster)
    .filter(({ from }) => from <= ledger.today())
    .at(-1);

export const under = ({ items }: Ledger, partition: string, prefix: string): readonly Item[] =>
  items
    .placesIn(partition, undefined)
    .map(({ item }) => item)
    .filter(({ sk }) => sk.startsWith(prefix));
