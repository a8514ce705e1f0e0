/**
 * Names of things in the office. An id is opaque and random: it says nothing
 * about a person, a year or a place, for it outlives all of them in records.
 */
declare const brand: unique symbol;
type Named<Base, Name extends string> = Base & { readonly [brand]: Name };

export type CaseFileId = Named<string, 'CaseFileId'>;
export type DocumentId = Named<string, 'DocumentId'>;
export type ActId = Named<string, 'ActId'>;
export type InventoryId = Named<string, 'InventoryId'>;
export type HoldId = Named<string, 'HoldId'>;
export type ScanId = Named<string, 'ScanId'>;
export type PersonId = Named<string, 'PersonId'>;
export type ChamberId = Named<string, 'ChamberId'>;

/** Who holds or created a file: an agent, or a chamber for its own registers and for ceased agents' files. */
export type HolderId = PersonId | ChamberId;

/** A civil date in Kazakhstan, `YYYY-MM-DD`. Fixed width, so comparing the text compares the days. */
export type Day = Named<string, 'Day'>;

/** A moment, RFC 3339 in UTC with milliseconds: `2026-01-01T00:00:00.000Z`. */
export type Instant = Named<string, 'Instant'>;

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export type Sha256 = Named<string, 'Sha256'>;

/** The languages the service speaks. */
export type Language = 'kk' | 'ru' | 'en';

/** The languages of papers and proceedings (Law on enforcement proceedings, art. 8). */
export type PaperLanguage = 'kk' | 'ru';
