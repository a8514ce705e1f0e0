/** What the registry owes on account of one act, handed over as a queue hands it. */
import { expect } from '@jest/globals';
import { type WorkName, works } from '../../shared/contract/routes.ts';
import { readFact } from '../../shared/register/facts.ts';
import type { ActRoom, ActWorld } from './act-room.ts';

/** Ids of the facts of an act that are owed to a story. */
export const owedTo = async (
  { registry }: Pick<ActRoom, 'registry'>,
  story: string,
  act: string,
): Promise<readonly string[]> =>
  (await registry.owed(story, 1000))
    .map(readFact)
    .filter((fact) => 'act' in fact && fact.act === act)
    .map(({ fact }) => fact);

/** Delivers to a story, in the world it is given, every fact of the scene's act that is owed to it. */
export const delivering =
  (room: ActRoom, story: WorkName, work: (world: ActWorld, fact: string) => Promise<void>) =>
  async (world: ActWorld, { act }: { readonly act: string }): Promise<void> => {
    for (const fact of await owedTo(room, story, act)) await work(world, fact);
  };

export const expectNothingOwed = async (room: ActRoom, act: string): Promise<void> => {
  for (const story of Object.keys(works)) expect(await owedTo(room, story, act)).toEqual([]);
};
