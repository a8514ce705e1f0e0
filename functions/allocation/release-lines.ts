/** An act was withdrawn, returned or has lapsed: its files are due again. */
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { releaseAll } from '../../shared/register/release-lines.ts';

export const releaseLines = async ({ registry }: Pick<World, 'registry'>, factId: string): Promise<void> => {
  const fact = await findOwed(registry, factId, ['ActWithdrawn', 'ActReturned', 'ActLapsed']);
  if (!fact) return;
  const act = await findAct(registry, fact.act);
  if (act) await releaseAll(registry, act);
  await registry.commit({ updates: [settle(fact.fact)] });
};
