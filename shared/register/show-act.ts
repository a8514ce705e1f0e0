/** An act as it is served: by the room that changed it, and by the desk. */
import type { ActLine, Excluded, Order, PaperSet, Vote } from '../archive/act-parts.ts';
import { type Act, isCertified } from '../archive/act.ts';
import type { ActId } from '../archive/names.ts';
import type { Registry } from '../ports/registry.ts';
import { readLine } from './acts.ts';
import { inBatches } from './batches.ts';
import { findCaseFile } from './case-files.ts';
import { exclusionsOf } from './exclusions.ts';
import { partitionOf } from './keys.ts';

const FIRST_LINES = 200;

/** With its first 200 lines. */
export const showAct = async (registry: Registry, act: Act): Promise<Readonly<Record<string, unknown>>> => {
  const { lines, cursor } = await linesPage(registry, act.id, { limit: FIRST_LINES });
  const excludedBy = await exclusionsOf(registry, act.id);
  const excluded = excludedBy();
  return {
    ...summaryOf(act),
    ...('votes' in act ? { votes: act.votes.map((vote) => voteShown(vote, excludedBy(vote.person))) } : {}),
    lines,
    ...(cursor ? { linesCursor: cursor } : {}),
    ...(excluded.length > 0 ? { excluded } : {}),
  };
};

/** With the files for which it returns the act. */
const voteShown = (vote: Vote, exclude: readonly Excluded[]): Vote =>
  exclude.length > 0 ? { ...vote, exclude } : vote;

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

const lineShown = async (registry: Registry, line: ActLine) => {
  const file = await findCaseFile(registry, line.caseFile);
  return file && 'heading' in file ? { ...line, heading: file.heading } : line;
};

/** What a list of acts shows of each: the digests of its papers instead of where they lie. */
export const summaryOf = (act: Act): Readonly<Record<string, unknown>> => ({
  ...act,
  v: undefined,
  lines: undefined,
  total: act.lines,
  absences: act.absences.length > 0 ? act.absences : undefined,
  partOne: 'partOne' in act ? digestOf(act.partOne) : undefined,
  partTwo: act.stage === 'closed' ? digestOf(act.partTwo) : undefined,
  certified: act.stage === 'closed' ? isCertified(act) : undefined,
  order: 'order' in act ? orderOf(act.order) : undefined,
  orderDraft: 'orderDraft' in act ? orderOf(act.orderDraft) : undefined,
});

const digestOf = (papers: PaperSet | undefined) => papers && { sha256: papers.signed.sha256 };

const orderOf = (order: Pick<Order, 'number' | 'datedOn' | 'paper'> | undefined) =>
  order && { number: order.number, datedOn: order.datedOn, paper: { sha256: order.paper.sha256 } };
