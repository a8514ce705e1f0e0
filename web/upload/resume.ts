/** Goes on with what was begun before: rows that this browser remembers, and case files that were left open. */
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { adopt } from './adopt.ts';
import { askAtOnce, Refused } from './ask.ts';
import { nothingDescribed } from './described.ts';
import { makeRows } from './drafts.ts';
import { forgetRow, type KeptRow, keptRowsOf, keptScansOf } from './kept.ts';
import { allRead } from './read-scans.ts';
import { digestOfText } from './reader.ts';
import type { Row } from './row.ts';
import { follow, sendReady } from './run.ts';
import { slotsFor } from './slots.ts';
import { changed, upload } from './state.ts';
import { markTwins } from './twins.ts';

const asking = slotsFor(4);

/** Rows as they were chosen, then read, then met with what was begun before. */
export const settleChosen = async (person: string): Promise<void> => {
  await makeRows();
  await allRead();
  const met = await meetKept(person);
  markTwins(upload.rows);
  // What was begun goes on by itself: its folder was chosen again for that.
  for (const row of met) sendReady(row);
  changed();
};

const meetKept = async (person: string): Promise<readonly Row[]> => {
  const kept = new Map((await keptRowsOf(person)).map((one) => [one.place, one]));
  if (kept.size === 0) return [];
  const drafted = upload.rows.filter((row) => row.stage === 'drafted' && !row.isBegun);
  const met = await Promise.all(
    drafted.map(async (row) => {
      const before = kept.get(await digestOfText(row.identity));
      return before ? asking.take(() => goOnWith(row, before)) : undefined;
    }),
  );
  return met.flatMap((row) => row ?? []);
};

/** Answers the row that goes on, if one does. */
const goOnWith = async (row: Row, before: KeptRow): Promise<Row | undefined> => {
  if (!(await rekey(row, before.key))) return undefined;
  if (before.caseFile === undefined) {
    row.key = before.key;
    return undefined;
  }
  const answer = await find(before.caseFile);
  if (answer === undefined) {
    await forgetRow(before.key);
    return undefined;
  }
  row.key = before.key;
  const other = upload.rows.find((one) => one !== row && one.caseFile === answer.id);
  if (other) {
    // It was taken up by itself before its folder was chosen.
    other.scans = [...other.scans.filter(({ document }) => document === undefined), ...row.scans];
    upload.rows = upload.rows.filter((one) => one !== row);
  }
  const met = other ?? row;
  adopt(met, answer);
  follow(met);
  return met;
};

/**
 * What was being added when the page was left is added with the same key, and so once. Answers whether any file is
 * the same by path and digest: another folder of the same name is another case file.
 */
const rekey = async (row: Row, before: string): Promise<boolean> => {
  const kept = new Map((await keptScansOf(before)).map((one) => [one.path, one]));
  let isSame = false;
  for (const scan of row.scans) {
    const one = kept.get(await digestOfText(scan.path));
    if (one === undefined || one.sha256 !== scan.sha256) continue;
    scan.key = one.key;
    isSame = true;
  }
  return isSame;
};

const find = async (caseFile: string): Promise<AnswerOf<'showCaseFile'> | undefined> => {
  try {
    return await askAtOnce('showCaseFile', { params: { caseFile } });
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
};

/** Takes up a case file that was left open. Answers false when there is none such. */
export const takeUp = async (caseFile: string, person: string): Promise<boolean> => {
  if (upload.rows.some((row) => row.caseFile === caseFile)) return true;
  const answer = await find(caseFile);
  if (!answer) return false;
  if (upload.rows.some((row) => row.caseFile === caseFile)) return true;
  const kept = (await keptRowsOf(person)).find((one) => one.caseFile === caseFile);
  const row: Row = {
    key: kept?.key ?? crypto.randomUUID(),
    place: '',
    identity: '',
    described: nothingDescribed,
    scans: [],
    stage: 'open',
    isBegun: true,
    isConfirmed: false,
    unanswered: new Set(),
  };
  upload.rows = [row, ...upload.rows];
  adopt(row, answer);
  follow(row);
  changed();
  return true;
};
