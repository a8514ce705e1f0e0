/** Moves the upload on: opens case files, sends their scans, seals what is confirmed, each a few at a time. */
import { signalOfRun, startRun, stopRun } from './ask.ts';
import { laneOf } from './lane.ts';
import { openRow, repairRow } from './open-row.ts';
import type { Described } from './described.ts';
import { isComplete, type Row, type Scan } from './row.ts';
import { followSealing, lookAgain, sealRow } from './seal-row.ts';
import { sendScan } from './send-scan.ts';
import { changed, upload } from './state.ts';

const mayRun = (): boolean => !upload.isPaused;

interface Opening {
  readonly row: Row;
  readonly person: string;
}

const opening = laneOf<Opening>({
  atOnce: 2,
  mayRun,
  work: async ({ row, person }) => {
    await openRow(row, person);
    sendReady(row);
  },
});

const sending = laneOf<{ readonly row: Row; readonly scan: Scan }>({
  atOnce: 4,
  mayRun,
  work: async ({ row, scan }) => {
    await sendScan(row, scan);
    // Somebody sealed it meanwhile, or it is gone: what the service has is shown.
    if (scan.problem?.code === 'CaseFileNotOpen' || scan.problem?.code === 'CaseFileUnknown') {
      await lookAgain(row);
      follow(row);
    }
    sealIfReady(row);
  },
});

const sealing = laneOf<Row>({
  atOnce: 2,
  mayRun,
  work: async (row) => {
    await sealRow(row);
    toSeal.delete(row);
    if (row.stage === 'sealing') following.add(row);
  },
});

const following = laneOf<Row>({ atOnce: 3, mayRun, work: followSealing });

const repairing = laneOf<{ readonly row: Row; readonly part: Partial<Described> }>({
  atOnce: 2,
  // The person does it now, paused or not.
  mayRun: () => true,
  work: ({ row, part }) => repairRow(row, part),
});

const lanes = [opening, sending, sealing, following, repairing];

export const openRows = (rows: readonly Row[], person: string): void => {
  for (const row of rows) row.isBegun = true;
  opening.add(...rows.map((row) => ({ row, person })));
  changed();
};

/** Sends what of an open row is ready and not on its way. */
export const sendReady = (row: Row): void => {
  if (row.stage !== 'open') return;
  const ready = row.scans.filter(({ state }) => state === 'ready');
  sending.add(...ready.map((scan) => ({ row, scan })));
};

/** The person has confirmed them: each is sealed as soon as its documents are there. */
export const confirm = (rows: readonly Row[]): void => {
  for (const row of rows) {
    row.isConfirmed = true;
    sealIfReady(row);
  }
  changed();
};

/** Waiting for their sealing to be asked for. */
const toSeal = new Set<Row>();

const sealIfReady = (row: Row): void => {
  if (!row.isConfirmed || row.stage !== 'open' || !isComplete(row) || toSeal.has(row)) return;
  toSeal.add(row);
  sealing.add(row);
};

export const follow = (row: Row): void => {
  if (row.stage === 'sealing') following.add(row);
};

export const repair = (rows: readonly Row[], part: Partial<Described>): void => {
  for (const row of rows) repairing.add({ row, part });
  changed();
};

export const pause = (): void => {
  stopRun();
  changed();
};

export const goOn = (): void => {
  if (signalOfRun().aborted) startRun();
  for (const lane of lanes) lane.goOn();
  changed();
};

/** Something is being sent, or waits for it: who leaves now breaks it off. */
export const isSending = (): boolean =>
  !opening.isIdle() || !sending.isIdle() || !sealing.isIdle() || !repairing.isIdle();
