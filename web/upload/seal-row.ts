/** Seals a case file that the person confirmed, and follows it until it is sealed or open again. */
import { adopt } from './adopt.ts';
import { ask, askAtOnce, Refused, signalOfRun } from './ask.ts';
import { Stopped } from './patience.ts';
import { isComplete, type Row } from './row.ts';
import { moved, upload } from './state.ts';

/** @throws Stopped when the person pauses. */
export const sealRow = async (row: Row): Promise<void> => {
  const { caseFile } = row;
  if (caseFile === undefined || !isOpen(row) || !row.isConfirmed || !isComplete(row)) return;
  delete row.problem;
  const madeBy = upload.madeBy.trim();
  try {
    const body = madeBy === '' ? {} : { madeBy };
    adopt(row, await ask('sealCaseFile', { params: { caseFile }, body, key: crypto.randomUUID() }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await lookAgain(row);
    // Somebody asked for it before: that is no refusal.
    if (!isOpen(row)) return;
    row.isConfirmed = false;
    row.problem = error.problem;
  } finally {
    moved();
  }
};

const isOpen = ({ stage }: Row): boolean => stage === 'open';

const LONGEST_MS = 2000;

export const followSealing = async (row: Row): Promise<void> => {
  for (let wait = 250; row.stage === 'sealing'; wait = Math.min(LONGEST_MS, wait * 1.5)) {
    await aWhile(wait);
    await lookAgain(row);
  }
};

/** What the service knows of it now. A file that is gone is somebody else's affair. */
export const lookAgain = async (row: Row): Promise<void> => {
  const { caseFile } = row;
  if (caseFile === undefined) return;
  try {
    adopt(row, await askAtOnce('showCaseFile', { params: { caseFile } }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    row.stage = 'elsewhere';
    row.problem = error.problem;
    moved();
  }
};

const aWhile = (ms: number): Promise<void> =>
  new Promise((done, failed) => {
    const signal = signalOfRun();
    const stop = (): void => {
      clearTimeout(timer);
      failed(new Stopped());
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      done();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
