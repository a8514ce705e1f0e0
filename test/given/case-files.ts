import type { KeptCaseFile } from '../../shared/archive/case-file.ts';
import type { CaseFileId, ChamberId, HolderId, PersonId, Sha256 } from '../../shared/archive/names.ts';
import { day, instant } from './days.ts';

const named = (text: string) => text as CaseFileId & ChamberId & HolderId & PersonId; // names are given here

/** A proceeding closed on 15 March 2021 and kept for three years: due from 1 January 2025. */
export const aCaseFile = (more: Partial<KeptCaseFile> = {}): KeptCaseFile => ({
  id: named('file-1'),
  chamber: named('chamber-1'),
  creator: named('agent-1'),
  keeper: named('agent-1'),
  kind: 'proceeding',
  index: '02-01',
  year: 2021,
  stage: 'open',
  heading: 'Исполнительное производство о взыскании задолженности',
  language: 'ru',
  closedOn: day('2021-03-15'),
  volumes: [{}],
  carrier: 'paper',
  parties: [],
  term: {
    kind: 'years',
    years: 3,
    list: 'list-1',
    article: '12',
    appraisalMark: false,
    personnel: false,
    confirmed: true,
  },
  keepUntil: day('2024-12-31'),
  openedAt: instant('2021-03-16T04:00:00.000Z'),
  openedBy: named('agent-1'),
  findings: [],
  documents: 0,
  holds: 0,
  v: 1,
  ...more,
});

/** The same, sealed; nothing of it may change any more. */
export const aSealedCaseFile = (more: Partial<KeptCaseFile> = {}): KeptCaseFile =>
  aCaseFile({
    stage: 'sealed',
    documents: 1,
    sealedAt: instant('2021-03-17T04:00:00.000Z'),
    lockedUntil: instant('2024-12-31T19:00:00.000Z'),
    manifest: 'a'.repeat(64) as Sha256,
    ...more,
  });
