/** Takes over what the service answers of a case file. */
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { describedBy } from './described.ts';
import { forgetRow } from './kept.ts';
import { meet } from './meet.ts';
import { isMendedBySending, type Row, type RowStage, type Shown } from './row.ts';
import { moved } from './state.ts';

const stageOf = ({ stage }: AnswerOf<'showCaseFile'>): RowStage => {
  if (stage === 'open' || stage === 'sealing') return stage;
  return stage === 'destroyed' ? 'elsewhere' : 'sealed';
};

const isKept = (answer: AnswerOf<'showCaseFile'>): answer is Shown => answer.stage !== 'destroyed';

export const adopt = (row: Row, answered: AnswerOf<'showCaseFile'>): void => {
  const before = row.shown?.stage;
  row.stage = stageOf(answered);
  row.caseFile = answered.id;
  row.isBegun = true;
  if (isKept(answered)) {
    if (before !== 'open' && row.stage === 'open') find(row, answered);
    show(row, answered);
  }
  // What is sealed needs no remembering.
  if (row.stage === 'sealed' || row.stage === 'elsewhere') void forgetRow(row.key);
  moved();
};

/** It has come back from sealing, or is taken up: what was found is to be answered. */
const find = (row: Row, { findings }: Shown): void => {
  const wasWatched = row.shown !== undefined;
  // Of a file taken up nobody here knows whether it was sent again already.
  const open = findings.filter((one) => wasWatched || !isMendedBySending(one));
  row.unanswered = new Set(open.map(({ document = '' }) => document));
  if (open.length > 0) row.isConfirmed = false;
};

const show = (row: Row, answered: Shown): void => {
  row.shown = answered;
  row.shownIn = document.documentElement.lang;
  row.described = describedBy(answered);
  row.scans = meet(row.scans, answered.documents);
  for (const scan of row.scans) {
    const finding = answered.findings.find(
      (one) => one.document !== undefined && one.document === scan.document,
    );
    if (finding && row.unanswered.has(scan.document ?? '')) scan.finding = finding;
    else delete scan.finding;
  }
};
