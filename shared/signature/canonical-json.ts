/**
 * Canonical JSON (RFC 8785) of records, intents and manifests: the same content
 * has the same bytes on every machine and in every decade. Texts, safe integers,
 * lists and objects only; texts are composed (NFC), which RFC 8785 leaves to us.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

type Canonical = string | number | readonly Canonical[] | { readonly [field: string]: Canonical };

/** UTF-8 bytes. @throws TypeError for what has no place in a record: null, booleans, fractions, `undefined`, dates. */
export const canonicalBytes = (value: object): Uint8Array<ArrayBuffer> => {
  const text = canonicalize(composed(value, ''));
  return new TextEncoder().encode(text);
};

/** SHA-256 in lower-case hexadecimal digits. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

const composed = (value: unknown, at: string): Canonical => {
  if (typeof value === 'string') return composedText(value, at);
  if (Number.isSafeInteger(value) && typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((one: unknown, place) => composed(one, `${at}/${place}`));
  if (isPlain(value)) return Object.fromEntries(fieldsOf(value, at));
  throw new TypeError(`Neither text, safe integer, list nor plain object at ${at || '/'}`);
};

const fieldsOf = (value: object, at: string): readonly (readonly [string, Canonical])[] =>
  Object.entries(value).map(([field, inner]) => [composedText(field, at), composed(inner, `${at}/${field}`)]);

const composedText = (text: string, at: string): string => {
  if (!text.isWellFormed()) throw new TypeError(`Half a surrogate pair at ${at || '/'}`);
  return text.normalize('NFC');
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Reflect.getPrototypeOf(value));
