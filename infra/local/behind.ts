/** What a start says of a registry that was behind its evidence: what was put back, and what is left to people (docs/runbook.md, Restore). */
import * as z from 'zod';
import type { ActId } from '../../shared/archive/names.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { readWhole } from '../../shared/register/kept-papers.ts';

type Needs = Pick<World, 'registry' | 'papers'>;

/** As the replay answers: `records` and `begun` were put back just now, the rest stands until people have settled it. */
export interface Replayed {
  readonly records: number;
  readonly begun: readonly string[];
  readonly waiting: readonly string[];
  readonly stranded: readonly string[];
  readonly toWithdraw: readonly string[];
}

/** No line where nothing was behind and nothing is left. */
export const linesAfter = async (needs: Needs, replayed: Replayed): Promise<readonly string[]> => {
  const { records, begun, waiting, stranded, toWithdraw } = replayed;
  const wasBehind = records + begun.length > 0;
  return [
    ...(wasBehind
      ? [
          `the registry was behind: ${records} records put back, ${begun.length} files put back to destroying ` +
            '(docs/runbook.md, Restore)',
          'enter again what people had entered since: holds placed and orders revoked before anything else',
          ...listed('acts that it does not know, though they were numbered', await unknownActs(needs)),
        ]
      : []),
    ...listed('acts to withdraw, for they list files that are gone under others', toWithdraw),
    ...listed('files that wait until people have decided their act again as it was', waiting),
    ...listed('files that cannot be finished, for their act is unknown or came to nothing', stranded),
  ];
};

const listed = (what: string, which: readonly string[]): readonly string[] =>
  which.length > 0 ? [`${what}: ${which.join(', ')}`] : [];

/** By their papers, which no restore takes back. Their numbers would be given out again. */
const unknownActs = async ({ registry, papers }: Needs): Promise<readonly string[]> => {
  const unknown: string[] = [];
  for (const id of await drawnActs(papers))
    if (!(await findAct(registry, id))) unknown.push(await named(papers, id));
  return unknown;
};

const drawnActs = async (papers: Needs['papers']): Promise<ReadonlySet<ActId>> => {
  const found = new Set<ActId>();
  let cursor: string | undefined;
  do {
    const page = await papers.versions('acts/', cursor);
    for (const { key } of page.items) found.add((key.split('/')[1] ?? '') as ActId); // papers of acts lie under their ids
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

const numbered = z.object({ act: z.object({ number: z.int(), drawnUpOn: z.string() }) });

/** The id, with the number and day on the act's part one where that was kept. */
const named = async (papers: Needs['papers'], id: ActId): Promise<string> => {
  const data = await papers.find(`acts/${id}/part-1.json`);
  if (!data) return id;
  const { act } = numbered.parse(JSON.parse(Buffer.from(await readWhole(papers, data)).toString('utf8')));
  return `${id} (№ ${act.number} of ${act.drawnUpOn})`;
};
