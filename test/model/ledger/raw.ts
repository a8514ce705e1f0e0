/**
 * Items as they lie in the registry, as far as the ledger looks at them. It reads them itself:
 * a reader of the product's that overlooked something would overlook it here too.
 */
import type { Item } from '../../../shared/ports/registry.ts';

/** An item that a commit changed, made or removed. */
export interface Touched {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

export interface Span {
  readonly from: string;
  readonly to?: string;
}

export interface RawPerson {
  readonly id: string;
  readonly appointments: readonly (Span & {
    readonly office: string;
    readonly chamber?: string;
    readonly acting?: { readonly datedOn: string };
  })[];
  readonly licence?: {
    readonly member: boolean;
    readonly ceasedOn?: string;
    readonly suspensions: readonly Span[];
  };
}

export interface RawRoster {
  readonly from: string;
  readonly chairman: string;
  readonly deputyHead: string;
  readonly members: readonly string[];
  readonly substitutes: readonly string[];
}

export interface RawFile {
  readonly id: string;
  readonly chamber: string;
  readonly creator: string;
  readonly keeper: string;
  readonly year: number;
  readonly index: string;
  readonly stage: string;
  readonly keepUntil?: string | null;
  readonly lockedUntil?: string;
  readonly manifest?: string;
  readonly term?: { readonly kind: string; readonly appraisalMark: boolean };
  readonly place?: object;
  readonly act?: { readonly act: string; readonly line: number };
  readonly claim?: { readonly act: string; readonly line: number; readonly at: string };
  readonly record?: string;
}

export interface RawLine {
  readonly act: string;
  readonly no: number;
  readonly caseFile: string;
  readonly state: string;
  readonly reason?: string;
  readonly record?: string;
}

export interface RawSignature {
  readonly person: string;
  readonly paper: string;
}

export interface RawPaper {
  readonly key: string;
  readonly version: string;
  readonly sha256: string;
}

export interface RawAct {
  readonly id: string;
  readonly number: number;
  readonly stage: string;
  readonly chamber: string;
  readonly creator: string;
  readonly keeper: string;
  readonly drafter: { readonly person: string; readonly capacity: string };
  readonly years: readonly number[];
  readonly absences: readonly { readonly person: string }[];
  readonly partOne?: { readonly signed: RawPaper };
  readonly submission?: RawSignature;
  readonly seats: readonly { readonly seat: string; readonly person: string }[];
  readonly votes: readonly (RawSignature & { readonly verdict: string })[];
  readonly decidedOn?: string;
  readonly order?: {
    readonly number: string;
    readonly datedOn: string;
    readonly paper: RawPaper;
    readonly signature: RawSignature;
  };
  readonly attendance: readonly {
    readonly office: string;
    readonly person: string;
    readonly on: string;
  }[];
  readonly revoked?: { readonly by: string };
  readonly certifiedBy: readonly (RawSignature & { readonly office: string })[];
}

export interface RawHold {
  readonly state: string;
  readonly scope?: {
    readonly kind: string;
    readonly agent?: string;
    readonly year?: number;
    readonly index?: string;
  };
  readonly released?: { readonly by: string };
}

// What an item is taken for. A field that is not there is found wanting by whoever asks for it.
export const asFile = (item: Item): RawFile => item as unknown as RawFile;
export const asLine = (item: Item): RawLine => item as unknown as RawLine;
export const asAct = (item: Item): RawAct => ({ ...notYet, ...item }) as unknown as RawAct;
export const asHold = (item: Item): RawHold => item as unknown as RawHold;
export const asPerson = (item: Item): RawPerson => item as unknown as RawPerson;
export const asRoster = (item: Item): RawRoster => item as unknown as RawRoster;

/** What an act has none of before it comes so far. */
const notYet = { seats: [], votes: [], attendance: [], certifiedBy: [] };
