/** How far the upload is, counted over everything that was asked for. */
import { isWanted, type Row } from './row.ts';

export interface Totals {
  readonly rows: number;
  readonly scans: number;
  readonly bytes: number;
  readonly sentScans: number;
  readonly sentBytes: number;
  /** Scans that need somebody: refused, unfit, lacking, with a finding. */
  readonly troubled: number;
  readonly sealed: number;
  /** Opened, and not confirmed yet. */
  readonly toConfirm: number;
  /** Confirmed, on their way to being sealed. */
  readonly confirmed: number;
}

const nothing = { scans: 0, bytes: 0, sentScans: 0, sentBytes: 0, troubled: 0 };

export const totalsOf = (rows: readonly Row[]): Totals => {
  const begun = rows.filter(({ isBegun }) => isBegun);
  const sums = { ...nothing };
  for (const { scans } of begun) {
    const one = sumOf(scans);
    sums.scans += one.scans;
    sums.bytes += one.bytes;
    sums.sentScans += one.sentScans;
    sums.sentBytes += one.sentBytes;
    sums.troubled += one.troubled;
  }
  return {
    ...sums,
    rows: begun.length,
    sealed: begun.filter(({ stage }) => stage === 'sealed').length,
    toConfirm: begun.filter((row) => row.stage === 'open' && !row.isConfirmed).length,
    confirmed: begun.filter((row) => row.stage === 'sealing' || (row.stage === 'open' && row.isConfirmed))
      .length,
  };
};

export const sumOf = (scans: Row['scans']): Pick<Totals, keyof typeof nothing> => {
  const sum = { ...nothing };
  for (const scan of scans) {
    if (!isWanted(scan)) continue;
    sum.scans += 1;
    sum.bytes += scan.bytes;
    sum.sentBytes += scan.arrived;
    if (scan.state === 'sent') sum.sentScans += 1;
    if (isTroubled(scan)) sum.troubled += 1;
  }
  return sum;
};

export const isTroubled = ({ state, finding }: Row['scans'][number]): boolean =>
  finding !== undefined || state === 'refused' || state === 'unfit' || state === 'lacking';
