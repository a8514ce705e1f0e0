/**
 * The registry keeps items of the archive: case files, acts, holds, facts.
 * Four verbs are all that correctness needs: get, query, commit, owed.
 */
export type Scalar = string | number | boolean | null;
export type Value = Scalar | readonly Value[] | { readonly [field: string]: Value };

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Plain JSON with its key. An absent field is left out, never `undefined`. At most 400 KB. */
export type Item = Key & Readonly<Record<string, Value>>;

/**
 * Sparse indexes. An item stands in index `x` while it has both `xKey` (string)
 * and `xSort` (string). Indexes may lag behind; the table itself never does.
 */
export type Index = 'list' | 'due' | 'owed' | 'pending';

/** A condition on one item, as data. A comparison with a missing field is false; `missing` alone is true of it. */
export type Condition =
  | { readonly item: 'present' | 'absent' }
  | { readonly field: string; readonly is: Scalar }
  | { readonly field: string; readonly in: readonly Scalar[] }
  | { readonly field: string; readonly notIn: readonly Scalar[] }
  | { readonly field: string; readonly below: string | number }
  | { readonly field: string; readonly missing: true }
  | { readonly any: readonly Condition[] };

export interface Check {
  readonly key: Key;
  readonly when: readonly Condition[];
}

export interface Put {
  readonly item: Item;
  readonly when?: readonly Condition[];
}

export interface Update {
  readonly key: Key;
  readonly set?: Readonly<Record<string, Value>>;
  /** Adds to a number; a missing field counts as 0. */
  readonly add?: Readonly<Record<string, number>>;
  readonly remove?: readonly string[];
  /** Without an `item` condition an update of an absent item is refused. */
  readonly when?: readonly Condition[];
}

export interface Removal {
  readonly key: Key;
  readonly when?: readonly Condition[];
}

/** All or nothing. At most 100 items, each named once, and 4 MB of what is put. */
export interface Change {
  readonly checks?: readonly Check[];
  readonly puts?: readonly Put[];
  readonly updates?: readonly Update[];
  readonly removals?: readonly Removal[];
}

/** Which items refused, each as it stands (absent when it does not exist). */
export interface Refused {
  readonly key: Key;
  readonly item?: Item;
}

export type Committed =
  { readonly committed: true } | { readonly committed: false; readonly refused: readonly Refused[] };

export interface Query {
  /** A `pk` of the table, or an `xKey` of index `x`. */
  readonly partition: string;
  readonly index?: Index;
  readonly prefix?: string;
  /** Bounds of the sort value, both inclusive. Not together with `prefix`. */
  readonly from?: string;
  readonly upTo?: string;
  readonly newestFirst?: boolean;
  /** Items a page, 1 to 1,000; 200 unless told. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Page {
  readonly items: readonly Item[];
  /** Present while more may follow. Opaque. */
  readonly cursor?: string;
}

/** Capacity units as DynamoDB counts them; absent where the store does not count. */
export interface Units {
  readonly read: number;
  readonly write: number;
}

export interface Registry {
  /** Consistent. */
  get(key: Key): Promise<Item | undefined>;
  /** Consistent on the table, ordered by the sort value. An unreadable cursor is a `MalformedCursor`. */
  query(query: Query): Promise<Page>;
  /** @throws TransientFault when the store stays busy after its own retries. */
  commit(change: Change): Promise<Committed>;
  /** Facts that a story still owes work on, oldest first, at most `limit`. */
  owed(story: string, limit: number): Promise<readonly Item[]>;
  /** The same registry, counting what it costs. */
  metered(): Registry & { units(): Units | undefined };
}
