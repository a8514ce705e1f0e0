/** One record beside what its seal is verified with; one whose certificates have ended; and what may be done to it. */
import type { Auditor } from './auditor.ts';
import { aSealedRecord, touched } from './sealed-records.ts';
import { aSeal } from './seals.ts';

const span = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-03-02T06:00:08Z') };

export const loneRecords = async () => {
  const [seal, ended] = [await aSeal(), await aSeal(span, span)];
  const [record, old] = [await aSealedRecord(seal), await aSealedRecord(ended)];
  const good = {
    'record.json': record.json,
    'record.p7s': record.p7s,
    'root.pem': seal.root,
    'chain.pem': await seal.chain(),
  };
  return {
    seal,
    good,
    ended: { 'record.json': old.json, 'record.p7s': old.p7s, 'root.pem': ended.root },
    altered: {
      'an altered record': { 'record.json': touched(record.json) },
      'a line end more': { 'record.json': Buffer.concat([record.json, Buffer.from('\n')]) },
      'an altered signature': { 'record.p7s': touched(record.p7s, record.p7s.length - 5) },
      'the seal of another record': { 'record.p7s': (await aSealedRecord(await aSeal())).p7s },
      'another root': { 'root.pem': (await aSeal()).root },
    } satisfies Readonly<Record<Alteration, Parameters<Auditor['put']>[0]>>,
  };
};

export const alterations = [
  'an altered record',
  'a line end more',
  'an altered signature',
  'the seal of another record',
  'another root',
] as const;

export type Alteration = (typeof alterations)[number];
