import { accept, refuse, type Outcome } from '../archive/outcome.ts';
import type { DeletionRecord } from '../archive/deletion-record.ts';
import { readDeletionRecord, type DeletionRecordRefusal } from '../archive/read-deletion-record.ts';
import { isSame } from './bytes.ts';
import { canonicalBytes } from './canonical-json.ts';

export type RecordBytesRefusal =
  DeletionRecordRefusal | { readonly code: 'RecordNotJson' | 'RecordNotCanonical' };

/** Reads a record as it lies in the store: exactly the canonical bytes of a well-formed record, or a refusal. */
export const readRecordBytes = (bytes: Uint8Array): Outcome<DeletionRecord, RecordBytesRefusal> => {
  const json = parsed(bytes);
  if (json === undefined) return refuse({ code: 'RecordNotJson' });

  const record = readDeletionRecord(json);
  // Repeated fields, other spellings of a number and stray spaces all parse, and none is what was signed.
  if (record.accepted && !isSame(canonicalBytes(record.value), bytes))
    return refuse({ code: 'RecordNotCanonical' });
  return record.accepted ? accept(record.value) : record;
};

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
};
