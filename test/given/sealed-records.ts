import { deletionRecordOf } from '../../shared/archive/deletion-record-of.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { detachedCms } from '../../shared/signature/cms.ts';
import { someFacts } from './records.ts';
import type { GivenSeal } from './seals.ts';

/** A record and its seal, as the service hands them out. */
export const aSealedRecord = async (signer: GivenSeal) => {
  const json = canonicalBytes(deletionRecordOf(someFacts()));
  const p7s = await detachedCms({ content: json, signer, signingTime: new Date('2026-03-02T06:00:08Z') });
  return { json, p7s };
};

/** The same bytes with one of them changed, somewhere in the middle or where told. */
export const touched = (bytes: Uint8Array, place = Math.floor(bytes.length / 2)): Uint8Array =>
  bytes.map((byte, at) => (at === place ? byte ^ 0x01 : byte));
