/** Keys of the registry's one table. No personal data in any of them. */
import type {
  ActId,
  CaseFileId,
  ChamberId,
  DocumentId,
  HoldId,
  HolderId,
  InventoryId,
  PersonId,
  ScanId,
} from '../archive/names.ts';
import type { Key } from '../ports/registry.ts';

const key = (pk: string, sk: string): Key => ({ pk, sk });
const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

export const partitionOf = {
  caseFile: (id: CaseFileId) => `CF#${id}`,
  act: (id: ActId) => `ACT#${id}`,
  inventory: (id: InventoryId) => `INV#${id}`,
  /** What stands in the places of a creator. */
  inventories: (creator: HolderId) => `INVENTORIES#${creator}`,
  chamber: (id: ChamberId) => `CHAMBER#${id}`,
  person: (id: PersonId) => `PERSON#${id}`,
  scan: (id: ScanId) => `SCAN#${id}`,
  nomenclature: (year: number) => `NOMENCLATURE#${year}`,
  cohorts: 'COHORTS',
  /** Counters of a chamber's keepers. */
  figures: (id: ChamberId) => `FIGURES#${id}`,
  log: 'LOG',
  numbers: (series: string, year: number) => `NUM#${series}#${year}`,
} as const;

export const keys = {
  caseFile: (id: CaseFileId) => key(partitionOf.caseFile(id), 'CF'),
  document: (id: CaseFileId, document: DocumentId) => key(partitionOf.caseFile(id), `DOC#${document}`),
  hold: (id: CaseFileId, hold: HoldId) => key(partitionOf.caseFile(id), `HOLD#${hold}`),
  record: (id: CaseFileId) => key(partitionOf.caseFile(id), 'RECORD'),
  /** Bytes of a long record, from part 0: apart from the file, whose partition stays small. */
  recordPart: (id: CaseFileId, part: number) => key(`RECORD#${id}`, padded(part, 4)),
  act: (id: ActId) => key(partitionOf.act(id), 'ACT'),
  line: (id: ActId, no: number) => key(partitionOf.act(id), `LINE#${padded(no, 5)}`),
  inventory: (id: InventoryId) => key(partitionOf.inventory(id), 'INV'),
  /** Lines that a compilation of an inventory added, several hundred an item. */
  inventoryLines: (id: InventoryId, compilation: string, part: number) =>
    key(partitionOf.inventory(id), `LINES#${compilation}#${padded(part, 4)}`),
  /** One inventory a creator, year and section: the item that makes it one. */
  inventoryOf: (creator: HolderId, year: number, section: string) =>
    key(partitionOf.inventories(creator), `${year}#${section}`),
  chamber: (id: ChamberId) => key(partitionOf.chamber(id), 'CHAMBER'),
  roster: (id: ChamberId, from: string) => key(partitionOf.chamber(id), `ROSTER#${from}`),
  /** Wide holds in force, and beside them the released ones: who asks for the first reads none of the second. */
  wideHold: (id: ChamberId, hold: HoldId) => key(partitionOf.chamber(id), `WIDEHOLD#${hold}`),
  releasedWideHold: (id: ChamberId, hold: HoldId) =>
    key(partitionOf.chamber(id), `WIDEHOLD-RELEASED#${hold}`),
  fence: (id: ChamberId, shard: number) => key(partitionOf.chamber(id), `FENCE#${shard}`),
  person: (id: PersonId) => key(partitionOf.person(id), 'PERSON'),
  scan: (id: ScanId) => key(partitionOf.scan(id), 'SCAN'),
  /** Something that names the scan: an act, an inventory. */
  scanOf: (id: ScanId, thing: string) => key(partitionOf.scan(id), `OF#${thing}`),
  login: (subject: string) => key(`LOGIN#${subject}`, 'LOGIN'),
  nomenclature: (year: number, edition: number) =>
    key(partitionOf.nomenclature(year), `EDITION#${padded(edition, 4)}`),
  cohort: (keepUntil: string, keeper: HolderId) => key(partitionOf.cohorts, `${keepUntil}#${keeper}`),
  figures: (id: ChamberId, keeper: HolderId, shard: number) =>
    key(partitionOf.figures(id), `${keeper}#${padded(shard, 2)}`),
  number: (series: string, year: number, value: number) =>
    key(partitionOf.numbers(series, year), padded(value, 6)),
  repeat: (person: PersonId, name: string) => key(`IDEM#${person}#${name}`, 'IDEM'),
  /** What tells the key of pseudonyms from another one. */
  pseudonyms: key('PSEUDONYMS', 'KEY'),
  fact: (id: string) => key(`FACT#${id}`, 'FACT'),
  /** What a request made, where its answer needs more than the id that it was given. */
  made: (id: string) => key(`MADE#${id}`, 'MADE'),
  /** The evidence log: where it stands, its hashes, what each append took, its newest checkpoint. */
  logHead: key('LOG', 'HEAD'),
  logTile: (level: number, index: number) => key('LOG', `TILE#${padded(level, 2)}#${padded(index, 10)}`),
  logBatch: (first: number) => key('LOG', `BATCH#${padded(first, 12)}`),
  checkpoint: key('LOG', 'CHECKPOINT'),
  /** The bundle of evidence of an act under whose part two stand so many signatures; with the number of scans, where there are any. */
  evidence: (id: ActId, signatures: string) => key(partitionOf.act(id), `EVIDENCE#${signatures}`),
  /** Absent in good times. */
  halt: key('LOG', 'HALT'),
  /** What a replay has left to settle; absent in good times. */
  replayNote: (kind: string, id: string) => key('LOG', `REPLAY#${kind}#${id}`),
} as const;

/** Sparse index values. */
export const indexKeys = {
  filesOf: (keeper: HolderId, stage: string) => `${keeper}#${stage}`,
  cohort: (keeper: HolderId, keepUntil: string) => `${keeper}#${keepUntil}`,
  /** Sealed files of a chamber whose term is unknown, by keeper: the yearly work list. */
  unknownTerms: (chamber: ChamberId) => `UNKNOWN#${chamber}`,
  /** Cohorts of a keeper that have fallen due. */
  dueCohorts: (keeper: HolderId) => `COHORTS#${keeper}`,
  /** Open files of a keeper whose sealing failed. */
  withFindings: (keeper: HolderId) => `FINDINGS#${keeper}`,
  actsOf: (chamber: ChamberId) => `ACTS#${chamber}`,
  /** Acts of a chamber that somebody still has to do something about. */
  openActs: (chamber: ChamberId) => `OPENACTS#${chamber}`,
  /** Inventories of a chamber that wait for their approver. */
  unapproved: (chamber: ChamberId) => `UNAPPROVED#${chamber}`,
  inventoriesOf: (chamber: ChamberId) => `INVENTORIES#${chamber}`,
  peopleOf: (chamber: ChamberId) => `PEOPLE#${chamber}`,
  pendingLines: (act: ActId) => `LINES#${act}`,
  unlogged: 'UNLOGGED',
} as const;
