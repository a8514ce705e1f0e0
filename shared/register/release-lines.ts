/** Files of an act that came to nothing go back to their inventories and are due again; its lines say so. */
import type { ActLine } from '../archive/act-parts.ts';
import type { Act } from '../archive/act.ts';
import { TransientFault } from '../ports/faults.ts';
import type { Registry } from '../ports/registry.ts';
import { linesOf } from './acts.ts';
import { inBatches } from './batches.ts';
import { findCaseFile, replaceCaseFile } from './case-files.ts';
import { keys } from './keys.ts';

const TRIES = 8;
/** Up to so many lines the files are due again when the answer comes; more are left to the work. */
const AT_ONCE = 200;

export const releaseFew = async (registry: Registry, act: Act): Promise<void> => {
  if (act.lines <= AT_ONCE) await releaseAll(registry, act);
};

/** Released already is fine: a file that is on no act, or on another one, is left alone. */
export const releaseAll = async (registry: Registry, act: Act): Promise<void> => {
  const lines = await linesOf(registry, act.id);
  await inBatches(
    lines.filter(({ state }) => state === 'frozen'),
    (line) => release(registry, line),
    8,
  );
};

/** @throws TransientFault when the file keeps changing. */
const release = async (registry: Registry, line: ActLine): Promise<void> => {
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
