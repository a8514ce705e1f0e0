/** An act as it is served: by the room that changed it, and by the desk. */
import type { ActLine, Excluded, Order, Paper, PaperSet, Vote } from '../archive/act-parts.ts';
import { type Act, isCertified } from '../archive/act.ts';
import type { ActId } from '../archive/names.ts';
import { filesToReview } from '../archive/review.ts';
import type { Registry } from '../ports/registry.ts';
import { readLine } from './acts.ts';
import { inBatches } from './batches.ts';
import { findCaseFile } from './case-files.ts';
import { exclusionsOf } from './exclusions.ts';
import { partitionOf } from './keys.ts';
import { wantedOf } from './wanted.ts';

const FIRST_LINES = 200;

/** Of the files that somebody excluded, so many are shown, and how many there are. */
const FIRST_EXCLUDED = 1000;

/** Bytes that all of these may take together: with the lines beside them an answer stays below 5 MB. */
const ROOM = 4_000_000;

/** With its first 200 lines, the first of the files that its drafter and each vote exclude, and what it still wants. */
export const showAct = async (registry: Registry, act: Act): Promise<Readonly<Record<string, unknown>>> => ({
  ...(await withLines(registry, act)),
  wanted: await wantedOf(registry, act),
});

const withLines = async (registry: Registry, act: Act): Promise<Readonly<Record<string, unknown>>> => {
  const { lines, cursor } = await linesPage(registry, act.id, { limit: FIRST_LINES });
  const excludedBy = await exclusionsOf(registry, act.id);
  const [excluded, votes] = [excludedBy(), votesOf(act).map((vote) => whole(vote, excludedBy(vote.person)))];
  const lists = [excluded, ...votes.map(({ exclude = [] }) => exclude)].filter((list) => list.length > 0);
  const room = ROOM / lists.length;
  return {
    ...summaryOf(act),
    ...('votes' in act ? { votes: votes.map((vote) => voteShown(vote, room)) } : {}),
    lines,
    ...(cursor ? { linesCursor: cursor } : {}),
    ...(excluded.length > 0 ? { excluded: firstOf(excluded, room), excludedTotal: excluded.length } : {}),
  };
};

const votesOf = (act: Act): readonly Vote[] => ('votes' in act ? (act.votes ?? []) : []);

/** With the files for which it returns the act. */
const whole = (vote: Vote, beside: readonly Excluded[]): Vote =>
  beside.length > 0 ? { ...vote, exclude: beside } : vote;

const voteShown = (vote: Vote, room: number) =>
  vote.exclude === undefined
    ? vote
    : { ...vote, exclude: firstOf(vote.exclude, room), excludeTotal: vote.exclude.length };

/** As many as are shown at most, and as fit in so many bytes of JSON. */
const firstOf = (excluded: readonly Excluded[], room: number): readonly Excluded[] => {
  const first: Excluded[] = [];
  let bytes = 0;
  for (const one of excluded.slice(0, FIRST_EXCLUDED)) {
    bytes += Buffer.byteLength(JSON.stringify(one)) + 1;
    if (bytes > room) break;
    first.push(one);
  }
  return first;
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
  signedPapers: act.signedPapers?.map(scanShown),
  review: reviewShown(act),
  reviewed: undefined,
  consent: act.consent && scanShown(act.consent),
  order: 'order' in act ? orderOf(act.order) : undefined,
  orderDraft: 'orderDraft' in act ? orderOf(act.orderDraft) : undefined,
});

const reviewShown = (act: Act) => {
  const { review = { kind: 'none' }, reviewed = 0 } = act;
  return { ...review, wanted: filesToReview(act), reviewed };
};

/** A scan by its digest, instead of where it lies. */
const scanShown = <One extends { readonly paper: Paper }>({ paper, ...one }: One) => ({
  ...one,
  sha256: paper.sha256,
});

const digestOf = (papers: PaperSet | undefined) => papers && { sha256: papers.signed.sha256 };

const orderOf = (order: Pick<Order, 'number' | 'datedOn' | 'paper'> | undefined) =>
  order && { number: order.number, datedOn: order.datedOn, paper: { sha256: order.paper.sha256 } };
