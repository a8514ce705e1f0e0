/** Opens a case file at the service, and corrects it while it is open. */
import { adopt } from './adopt.ts';
import { ask, askAtOnce, Refused } from './ask.ts';
import { openingOf, type Described, repairOf } from './described.ts';
import { keepRow, keepScans } from './kept.ts';
import { kindOf, linesOf, yearOf } from './nomenclatures.ts';
import { Stopped } from './patience.ts';
import { digestOfText } from './reader.ts';
import { answer, type Row, volumesOf } from './row.ts';
import { moved, upload } from './state.ts';
import { todayHere } from '../say/today.ts';

/** @throws Stopped when the person pauses. */
export const openRow = async (row: Row, person: string): Promise<void> => {
  if (row.stage !== 'drafted') return;
  row.stage = 'opening';
  delete row.problem;
  moved();
  try {
    await remember(row, person);
    await open(row);
    await remember(row, person);
  } catch (error) {
    row.stage = row.caseFile === undefined ? 'drafted' : row.stage;
    if (error instanceof Stopped) throw error;
    if (!(error instanceof Refused)) throw error;
    row.isBegun = false;
    row.problem = error.problem;
  } finally {
    moved();
  }
};

/** Before anything is asked, and once the service has named it. */
const remember = async (row: Row, person: string): Promise<void> => {
  const { key, caseFile } = row;
  await keepRow({ key, person, place: await digestOfText(row.identity), caseFile });
  if (caseFile !== undefined) return;
  const scans = row.scans.flatMap(({ key: own, path, sha256 }) =>
    sha256 === undefined ? [] : [{ key: own, row: key, path, sha256 }],
  );
  await keepScans(
    await Promise.all(scans.map(async (one) => ({ ...one, path: await digestOfText(one.path) }))),
  );
};

const open = async (row: Row, isAgain = false): Promise<void> => {
  const lines = await linesOf(yearOf(row.described, todayHere()));
  const told = { ...row.described, kind: kindOf(lines, row.described) };
  const body = openingOf(told, { volumes: volumesOf(row), creator: upload.creator });
  try {
    adopt(row, await ask('openCaseFile', { body, key: row.key }));
  } catch (error) {
    // What was asked with this key before the page was left was told otherwise: it is another case file.
    if (isAgain || !(error instanceof Refused) || error.problem.code !== 'IdempotencyKeyReused') throw error;
    row.key = crypto.randomUUID();
    await open(row, true);
  }
};

/** Corrects a row: here where it is known here alone, else at the service. */
export const repairRow = async (row: Row, part: Partial<Described>): Promise<void> => {
  const after = { ...row.described, ...part };
  if (row.stage === 'drafted') row.described = after;
  if (row.stage !== 'open' || row.caseFile === undefined) return;
  const body = repairOf(row.described, after);
  if (Object.keys(body).length === 0) return;
  delete row.problem;
  try {
    adopt(
      row,
      await askAtOnce('repairCaseFile', {
        params: { caseFile: row.caseFile },
        body,
        key: crypto.randomUUID(),
      }),
    );
    answer(row);
    row.isConfirmed = false;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    row.problem = error.problem;
  } finally {
    moved();
  }
};
