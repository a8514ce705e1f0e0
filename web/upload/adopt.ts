/** Takes over what the service answers of a case file. */
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { describedBy } from './described.ts';
import { forgetRow } from './kept.ts';
import { meet } from './meet.ts';
import type { Row, RowStage, Shown } from './row.ts';
import { moved } from './state.ts';

const stageOf = ({ stage }: AnswerOf<'showCaseFile'>): RowStage => {
  if (stage === 'open' || stage === 'sealing') return stage;
  return stage === 'destroyed' ? 'elsewhere' : 'sealed';
};

const isKept = (answer: AnswerOf<'showCaseFile'>): answer is Shown => answer.stage !== 'destroyed';

export const adopt = (row: Row, answer: AnswerOf<'showCaseFile'>): void => {
  row.stage = stageOf(answer);
  row.caseFile = answer.id;
  row.isBegun = true;
  if (isKept(answer)) show(row, answer);
  // What is sealed needs no remembering.
  if (row.stage === 'sealed' || row.stage === 'elsewhere') void forgetRow(row.key);
  moved();
};

const show = (row: Row, answer: Shown): void => {
  row.shown = answer;
  row.shownIn = document.documentElement.lang;
  row.described = describedBy(answer);
  row.scans = meet(row.scans, answer.documents);
  for (const scan of row.scans) {
    const finding = answer.findings.find(
      (one) => one.document !== undefined && one.document === scan.document,
    );
    if (finding) scan.finding = finding;
    else delete scan.finding;
  }
  if (answer.findings.length > 0) row.isConfirmed = false;
};
