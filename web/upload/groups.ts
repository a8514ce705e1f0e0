/** What is to be confirmed before sealing: case files of the same index, closing day and date stand together. */
import type { Row, Shown } from './row.ts';
import { isFaulty } from './row-state.ts';

export interface Group {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly shown: Shown;
  /** Language in which its date is explained. */
  readonly language: string;
}

/** Of rows that are open, not confirmed, and have nothing said against them. */
export const groupsOf = (rows: readonly Row[], today: string): readonly Group[] => {
  const groups = new Map<string, { rows: Row[]; shown: Shown; language: string }>();
  for (const row of rows) {
    const { shown, shownIn: language = '' } = row;
    if (!shown || row.stage !== 'open' || row.isConfirmed || isFaulty(row, today)) continue;
    const key = [shown.index, shown.closedOn, shown.keepUntil, JSON.stringify(shown.term)].join('|');
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { rows: [row], shown, language });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
};
