/** The bytes of a record: drawn up once before the claim, to see that it can be filed and read, and once to be sealed. */
import type { DestroyingAct } from '../../shared/archive/act.ts';
import type { Claim, KeptCaseFile } from '../../shared/archive/case-file.ts';
import {
  type DestructionFacts,
  deletionRecordOf,
  recordableFile,
} from '../../shared/archive/deletion-record-of.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { readDeletionRecord } from '../../shared/archive/read-deletion-record.ts';
import { MOST_RECORD_BYTES } from '../../shared/register/records.ts';
import type { Executor } from './executor.ts';

export type Claimed = KeptCaseFile & { readonly claim: Claim };

/** What was destroyed and when, or is to be. */
export type Done = Pick<DestructionFacts, 'objects' | 'strays' | 'destroyedAt' | 'lookedAt'>;

/**
 * Refused where a field is missing, where our own reader would refuse the record, or where it is too long to be
 * filed: after the deletion it would be too late to find that.
 */
export const drawRecord = (
  { records }: Pick<Executor, 'records'>,
  { act, file }: { readonly act: DestroyingAct; readonly file: Claimed },
  done: Done,
): Outcome<Uint8Array> => {
  const recordable = recordableFile(file);
  if (!recordable.accepted) return recordable;
  const facts = { file: recordable.value, claim: file.claim, act, ...done };
  const bytes = records.bytesOf(deletionRecordOf(facts));
  if (bytes.length > MOST_RECORD_BYTES) return refuse({ code: 'RecordTooLong' });
  const read = readDeletionRecord(JSON.parse(Buffer.from(bytes).toString('utf8')));
  return read.accepted ? accept(bytes) : read;
};

/** Drawn up for trial: as if it were done at the moment of the claim. */
export const tryRecord = (
  executor: Pick<Executor, 'records'>,
  of: { readonly act: DestroyingAct; readonly file: Claimed },
  { objects, strays }: Pick<Done, 'objects' | 'strays'>,
): Outcome<Uint8Array> => {
  const { at } = of.file.claim;
  return drawRecord(executor, of, { objects, strays, destroyedAt: at, lookedAt: at });
};
