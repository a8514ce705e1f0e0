import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { readDeletionRecord } from '../../shared/archive/read-deletion-record.ts';
import { someFacts } from './records.ts';

const alter = (json: unknown, [step = '', ...rest]: readonly string[], value: unknown): unknown => {
  if (Array.isArray(json))
    return json.map((one: unknown, place) => (String(place) === step ? put(one, rest, value) : one));
  if (typeof json !== 'object' || json === null)
    throw new Error(`The test alters ${step}, which is not there.`);
  const others = Object.entries(json).filter(([field]) => field !== step);
  const found: unknown = Object.getOwnPropertyDescriptor(json, step)?.value;
  const changed = put(found, rest, value);
  return Object.fromEntries(changed === undefined ? others : [...others, [step, changed]]);
};

const put = (json: unknown, path: readonly string[], value: unknown): unknown =>
  path.length === 0 ? value : alter(json, path, value);

/** The record as an auditor reads it, with one field set otherwise, or taken out where the value is undefined. */
export const altered = (pointer: string, value: unknown): unknown =>
  put(deletionRecordOf(someFacts()), pointer.split('/').slice(1), value);

/** What the reader says of it, one line each. */
export const findings = (json: unknown): unknown => {
  const read = readDeletionRecord(json);
  if (read.accepted) return [];
  return read.refusal.code === 'RecordMalformed'
    ? read.refusal.findings.map(({ at, code }) => `${code} ${at}`)
    : read.refusal;
};
