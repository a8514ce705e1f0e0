/** An act as it is served: by the room that changed it, and by the desk. */
import { type Act, type ActLine, isCertified } from '../archive/act.ts';
import type { ActId } from '../archive/names.ts';
import type { Registry } from '../ports/registry.ts';
import { readLine } from './acts.ts';
import { inBatches } from './batches.ts';
import { findCaseFile } from './case-files.ts';
import { partitionOf } from './keys.ts';

const FIRST_LINES = 200;

/** With its first 200 lines. */
export const showAct = async (registry: Registry, act: Act): Promise<Readonly<Record<string, unknown>>> => {
  const { lines, cursor } = await linesPage(registry, act.id, { limit: FIRST_LINES });
  return { ...summaryOf(act), lines, ...(cursor ? { linesCursor: cursor } : {}) };
};

export interface WantedPage {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of lines, with the headings that are still on file. */
export const linesPage = async (registry: Registry, id: ActId, { limit, cursor }: WantedPage) => {
  const page = await registry.query({
    partition: partitionOf.act(id),
    prefix: 'LINE#',
    limit,
    ...(cursor ? { cursor } : {}),
  });
  const lines = await inBatches(page.items.map(readLine), (line) => lineShown(registry, line));
  return { lines, ...(page.cursor ? { cursor: page.cursor } : {}) };
};

const lineShown = async (registry: Registry, { act: _act, ...line }: ActLine) => {
  const file = await findCaseFile(registry, line.caseFile);
  return file && 'heading' in file ? { ...line, heading: file.heading } : line;
};

/** What a list of acts shows of each. */
export const summaryOf = (act: Act): Readonly<Record<string, unknown>> => {
  const { v: _v, lines, absences, ...said } = act;
  return {
    ...said,
    total: lines,
    ...(absences.length > 0 ? { absences } : {}),
    ...('partOne' in act && act.partOne ? { partOne: { sha256: act.partOne.signed.sha256 } } : {}),
    ...(act.stage === 'closed'
      ? { partTwo: { sha256: act.partTwo.signed.sha256 }, certified: isCertified(act) }
      : {}),
    ...('order' in act && act.order
      ? {
          order: {
            number: act.order.number,
            datedOn: act.order.datedOn,
            paper: { sha256: act.order.paper.sha256 },
          },
        }
      : {}),
    ...('orderDraft' in act && act.orderDraft
      ? {
          orderDraft: {
            number: act.orderDraft.number,
            datedOn: act.orderDraft.datedOn,
            paper: { sha256: act.orderDraft.paper.sha256 },
          },
        }
      : {}),
  };
};
