/** In which state a row is shown, and which rows a person wants to see. */
import { type DraftFault, faultsOf } from './faults.ts';
import { findingsOfWhole, isComplete, isWanted, type Row } from './row.ts';
import { isTroubled } from './totals.ts';

export type RowState =
  | 'reading'
  | 'toMend'
  | 'ready'
  | 'waiting'
  | 'sending'
  | 'toConfirm'
  | 'confirmed'
  | 'sealing'
  | 'sealed'
  | 'elsewhere';

export const MOST_SCANS = 2000;

export const describedFaults = (row: Row, today: string): readonly DraftFault[] =>
  row.stage === 'drafted' ? faultsOf(row.described, today) : [];

/** What stands against it as a whole, besides what is typed. */
export const scansFault = ({ scans }: Row): 'noScans' | 'tooManyScans' | undefined => {
  const wanted = scans.filter(isWanted).length;
  if (wanted === 0) return 'noScans';
  return wanted > MOST_SCANS ? 'tooManyScans' : undefined;
};

export const isFaulty = (row: Row, today: string): boolean =>
  row.problem !== undefined ||
  describedFaults(row, today).length > 0 ||
  scansFault(row) !== undefined ||
  findingsOfWhole(row).length > 0 ||
  row.scans.some((scan) => isWanted(scan) && isTroubled(scan));

export const rowState = (row: Row, today: string): RowState => {
  if (row.stage === 'sealed' || row.stage === 'sealing' || row.stage === 'elsewhere') return row.stage;
  if (row.scans.some(({ state }) => state === 'reading')) return 'reading';
  if (isFaulty(row, today)) return 'toMend';
  if (row.stage === 'drafted') return row.isBegun ? 'waiting' : 'ready';
  if (row.stage === 'opening') return 'waiting';
  return openState(row);
};

const openState = (row: Row): RowState => {
  if (!isComplete(row)) return 'sending';
  return row.isConfirmed ? 'confirmed' : 'toConfirm';
};
