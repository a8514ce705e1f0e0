/** Files of an act that came to nothing go back to their inventories and are due again; its lines say so. */
import type { Act, ActLine } from '../../shared/archive/act.ts';
import type { World } from '../../shared/ports/world.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import { findAct, linesOf } from '../../shared/register/acts.ts';
import { inBatches } from '../../shared/register/batches.ts';
import { findCaseFile, replaceCaseFile } from '../../shared/register/case-files.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';

export type Releasing = Pick<World, 'registry' | 'clock' | 'newId'>;

const TRIES = 8;

export const releaseLines = async (needs: Releasing, factId: string): Promise<void> => {
  const fact = await findOwed(needs.registry, factId, ['ActWithdrawn', 'ActReturned', 'ActLapsed']);
  if (!fact) return;
  const act = await findAct(needs.registry, fact.act);
  if (act) await releaseAll(needs, act);
  await needs.registry.commit({ updates: [settle(fact.fact)] });
};

/** Released already is fine: a file that is on no act, or on another one, is left alone. */
export const releaseAll = async (needs: Releasing, act: Act): Promise<void> => {
  const lines = await linesOf(needs.registry, act.id);
  await inBatches(
    lines.filter(({ state }) => state === 'frozen'),
    (line) => release(needs, line),
    8,
  );
};

const release = async ({ registry }: Releasing, line: ActLine): Promise<void> => {
  const released = {
    key: keys.line(line.act, line.no),
    set: { state: 'released' },
    remove: ['pendingKey', 'pendingSort'],
    when: [{ field: 'state', is: 'frozen' }],
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const file = await findCaseFile(registry, line.caseFile);
    const listed = file?.stage === 'listed' && file.act?.act === line.act;
    if (!listed) {
      await registry.commit({ updates: [released] });
      return;
    }
    const { act: _listed, ...kept } = file;
    const { committed } = await registry.commit({
      puts: [replaceCaseFile(file, { ...kept, stage: 'entered' })],
      updates: [released],
    });
    if (committed) return;
  }
  throw new TransientFault(`${line.caseFile} kept changing while its act released it`);
};
