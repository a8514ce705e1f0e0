import type { Vote } from '../../shared/archive/act-parts.ts';
import type { DestructionFacts } from '../../shared/archive/deletion-record-of.ts';
import type {
  ActId,
  CaseFileId,
  ChamberId,
  DocumentId,
  InventoryId,
  PersonId,
  Sha256,
} from '../../shared/archive/names.ts';
import { day, instant } from './days.ts';

const digest = (digit: string): Sha256 => digit.repeat(64) as Sha256;
const person = (name: string): PersonId => `person-${name}` as PersonId;

const paper = (key: string, digit: string) => ({ key, version: 'v1', sha256: digest(digit) });
const vote = (name: string, verdict: Vote['verdict']): Vote => ({
  person: person(name),
  at: instant('2026-02-03T05:00:00.000Z'),
  policy: 'personal',
  paper: digest('a'),
  sha256: digest('5'),
  verdict,
});

/** A proceeding closed in 2021, kept for three years, destroyed on 2 March 2026. */
export const someFacts = (): DestructionFacts => ({
  file: {
    id: '7m2k9x4c1v8n5b3q6w0e2r4t5y' as CaseFileId,
    chamber: 'chamber-1' as ChamberId,
    creator: person('agent'),
    keeper: person('agent'),
    kind: 'proceeding',
    index: '04-12',
    year: 2021,
    carrier: 'paper',
    volumes: 2,
    list: 'Order 263 of 2017',
    article: '312',
    retention: { kind: 'years', years: 3, keepUntil: day('2024-12-31') },
    manifest: digest('b'),
    place: { inventory: 'inventory-1' as InventoryId, number: 3, line: 17 },
  },
  claim: { act: 'act-1' as ActId, line: 1, at: instant('2026-03-02T06:00:00.000Z'), attempt: 1 },
  act: {
    id: 'act-1' as ActId,
    number: 5,
    partOne: { signed: { sha256: digest('a') } },
    submission: {
      person: person('agent'),
      at: instant('2026-02-01T05:00:00.000Z'),
      policy: 'personal',
      paper: digest('a'),
      sha256: digest('1'),
    },
    decidedOn: day('2026-02-03'),
    seats: [
      { seat: 'chairman', person: person('chair') },
      { seat: 'member', person: person('second') },
      { seat: 'member', person: person('third') },
      { seat: 'member', person: person('silent') },
    ],
    votes: [vote('third', 'approve'), vote('chair', 'approve'), vote('second', 'approve')],
    order: {
      number: '12-НҚ',
      datedOn: day('2026-02-10'),
      paper: paper('orders/1', 'd'),
      signature: {
        person: person('head'),
        at: instant('2026-02-10T05:00:00.000Z'),
        policy: 'attested',
        paper: digest('d'),
      },
    },
    attendance: [
      { office: 'drafter', person: person('agent'), on: day('2026-03-02'), others: 'a guest, by name' },
      { office: 'chairman', person: person('chair'), on: day('2026-03-02') },
      { office: 'justice', person: person('justice'), on: day('2026-03-02') },
    ],
  },
  objects: [
    {
      document: 'doc-2' as DocumentId,
      mediaType: 'application/pdf',
      bytes: 5_368_709_120,
      sha256: digest('e'),
      key: 'case-files/7m2k/doc-2',
      version: '000000000002',
      volume: 2,
      pages: 14,
    },
    {
      document: 'doc-1' as DocumentId,
      mediaType: 'image/jpeg',
      bytes: 1_200,
      sha256: digest('f'),
      key: 'case-files/7m2k/doc-1',
      version: 'pQ.8_-x',
    },
  ],
  strays: [],
  destroyedAt: instant('2026-03-02T06:00:07.250Z'),
  lookedAt: instant('2026-03-02T06:00:08.000Z'),
});
