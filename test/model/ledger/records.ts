/** One record for each destroyed file, naming exactly what led to it (rules 9). */
import { createHash } from 'node:crypto';
import { findAct, type Ledger } from './ledger.ts';
import { chainOf } from './chains.ts';
import type { RawAct, RawFile } from './raw.ts';

interface RawRecord {
  readonly caseFile: string;
  readonly manifest: string;
  readonly act: {
    readonly id: string;
    readonly number: number;
    readonly line: number;
    readonly partOneSha256: string;
    readonly drafter: string;
  };
  readonly approval: {
    readonly approvedOn: string;
    readonly seats: readonly { readonly person: string; readonly verdict: string }[];
  };
  readonly order: { readonly number: string; readonly datedOn: string; readonly issuedBy: string };
  readonly commission: readonly { readonly office: string; readonly person: string; readonly on: string }[];
  readonly objects: readonly { readonly version: string }[];
}

/** The record as it was filed: its bytes have the digest by which file and line name it. */
export const isRecordOf = (ledger: Ledger, { id, record: digest }: RawFile): boolean => {
  const claim = ledger.claims.get(id);
  const act = claim && findAct(ledger, claim.act);
  const bytes = bytesOf(ledger, id);
  const record = JSON.parse(bytes.toString()) as RawRecord;
  const sealed = ledger.objects.get(id) ?? [];
  return (
    createHash('sha256').update(bytes).digest('hex') === digest &&
    record.caseFile === id &&
    act !== undefined &&
    record.act.line === claim?.line &&
    namesAct(ledger, record, act) &&
    namesDecisions(record, act) &&
    sorted(record.objects.map(({ version }) => version)) === sorted(sealed)
  );
};

const bytesOf = ({ items }: Ledger, id: string): Buffer => {
  const bytes = items.find(`CF#${id}`, 'RECORD')?.['bytes'];
  return typeof bytes === 'string' ? Buffer.from(bytes, 'base64') : Buffer.from('{}');
};

const namesAct = (ledger: Ledger, { act: named }: RawRecord, act: RawAct): boolean =>
  named.id === act.id &&
  named.number === act.number &&
  named.partOneSha256 === chainOf(ledger, act)?.digest &&
  named.drafter === act.drafter.person;

const namesDecisions = ({ approval, order, commission }: RawRecord, act: RawAct): boolean => {
  const voted = act.votes
    .filter(({ person }) => act.seats.some((seat) => seat.person === person))
    .map(({ person, verdict }) => `${person} ${verdict}`);
  const there = act.attendance.map(({ office, person, on }) => `${office} ${person} ${on}`);
  return (
    approval.approvedOn === act.decidedOn &&
    sorted(approval.seats.map(({ person, verdict }) => `${person} ${verdict}`)) === sorted(voted) &&
    order.number === act.order?.number &&
    order.datedOn === act.order.datedOn &&
    order.issuedBy === act.order.signature.person &&
    sorted(commission.map(({ office, person, on }) => `${office} ${person} ${on}`)) === sorted(there)
  );
};

const sorted = (texts: readonly string[]): string => texts.toSorted().join('; ');
