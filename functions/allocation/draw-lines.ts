/**
 * Lists the picked files on their act, batch by batch, and draws part one. A
 * crash leaves a draft that finishes: a file already listed keeps its line.
 */
import type { ActLine } from '../../shared/archive/act-parts.ts';
import type { Act, DrawingAct } from '../../shared/archive/act.ts';
import type { Fact } from '../../shared/archive/facts.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import { findAct, linesOf, replaceAct } from '../../shared/register/acts.ts';
import { fileFact, findOwed, settle } from '../../shared/register/facts.ts';
import { picksOf } from '../../shared/register/picks.ts';
import { listFiles } from './list-files.ts';
import { type Drawing, drawPartOne } from './part-one.ts';

export type { Drawing } from './part-one.ts';

/** Two items a file, its own and its line, and the act. */
const A_COMMIT = 24;
const TRIES = 8;

export const drawLines = async (needs: Drawing, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['ActBegun']);
  if (!fact) return;
  const act = await findAct(needs.registry, fact.act);
  if (act?.stage === 'drawing') await listPicks(needs, act);
  await finish(needs, fact);
};

const listPicks = async (needs: Drawing, act: DrawingAct): Promise<void> => {
  const listed = new Set((await linesOf(needs.registry, act.id)).map(({ caseFile }) => caseFile));
  const waiting = (await picksOf(needs.registry, act.id)).filter((id) => !listed.has(id));
  for (let at = 0; at < waiting.length; at += A_COMMIT)
    if ((await listFiles(needs, act, waiting.slice(at, at + A_COMMIT))) === 'ended') return;
};

/** Part one is drawn of the lines as they stand, and filed only if none was added meanwhile by another delivery. */
const finish = async (
  needs: Drawing,
  { act: id, fact }: { readonly act: Act['id']; readonly fact: string },
): Promise<void> => {
  const { registry, newId, clock } = needs;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const act = await findAct(registry, id);
    if (act?.stage !== 'drawing') {
      await registry.commit({ updates: [settle(fact)] });
      return;
    }
    const drawn = await drawnFrom(needs, act, await linesOf(registry, id));
    const told = fileFact(drawn.fact, { id: newId(), at: clock.now() });
    const change = { puts: [replaceAct(act, drawn.act), told], updates: [settle(fact)] };
    if ((await registry.commit(change)).committed) return;
  }
  throw new TransientFault(`the act ${id} kept changing while it was drawn`);
};

const drawnFrom = async (
  needs: Drawing,
  act: DrawingAct,
  lines: readonly ActLine[],
): Promise<{ readonly act: Act; readonly fact: Fact }> => {
  const counted: DrawingAct = {
    ...act,
    lines: lines.length,
    volumes: lines.reduce((sum, { volumes }) => sum + volumes, 0),
    years: [...new Set(lines.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
  if (lines.length === 0) return lapsed(needs, counted, 'nothing-listable');
  const partOne = await drawPartOne(needs, counted, lines);
  if ('unprintable' in partOne)
    return lapsed(needs, counted, `unprintable: ${partOne.unprintable.join(' ')}`);
  return {
    act: { ...counted, stage: 'drafted', partOne },
    fact: { name: 'ActDrafted', act: act.id, lines: lines.length, partOne: partOne.signed.sha256 },
  };
};

const lapsed = ({ clock }: Drawing, act: DrawingAct, reason: string) => ({
  act: { ...act, stage: 'lapsed', reason, endedOn: clock.today() } as const,
  fact: { name: 'ActLapsed', act: act.id } as const,
});
