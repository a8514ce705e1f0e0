/**
 * The executor in a process that is to be killed: the stories over the embedded stores, without doors and
 * without a server. Each step is told before it is begun and when it has ended, so that whoever kills it
 * knows in which it died.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import { openKeyFileSigner } from '../../shared/embedded/key-file-signer.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import type { Change } from '../../shared/ports/registry.ts';
import { systemClock } from '../../shared/runtime/clock.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { evidenceBy } from '../../shared/signature/evidence.ts';

const [folder = ''] = process.argv.slice(2);
const clock = systemClock();
const registry = openSqliteRegistry(join(folder, 'registry.sqlite'));
const urls = { origin: () => '', secret: new Uint8Array(32) };
const stores = await openFileStores(join(folder, 'stores'), { clock, urls });
const none = () => Promise.reject(new Error('The keys are there already.'));
const signer = await openKeyFileSigner(join(folder, 'keys'), clock, { issueRoot: none, issueSigner: none });
const records = evidenceBy(signer);

const say = (word: string): void => void writeSync(1, `${word}\n`);

const during = async <Done>(step: string, work: () => Promise<Done>): Promise<Done> => {
  say(`+${step}`);
  const done = await work();
  say(`-${step}`);
  return done;
};

const stepOf = ({ puts = [] }: Change): string | undefined => {
  const names = puts.map(({ item }) => item['name']);
  if (names.includes('DestructionBegun')) return 'begin';
  return names.includes('CaseFileDestroyed') ? 'end' : undefined;
};

const executor = {
  ...stores,
  clock,
  newId,
  intakeDestroyer: stores.destroyerOf('intake'),
  registry: {
    ...registry,
    commit: (change: Change) => {
      const step = stepOf(change);
      return step === undefined ? registry.commit(change) : during(step, () => registry.commit(change));
    },
  },
  evidence: {
    ...stores.evidence,
    write: (...words: Parameters<typeof stores.evidence.write>) =>
      during('intent', () => stores.evidence.write(...words)),
  },
  destroyer: {
    ...stores.destroyer,
    remove: (...words: Parameters<typeof stores.destroyer.remove>) =>
      during('delete', () => stores.destroyer.remove(...words)),
  },
  records: { ...records, seal: (bytes: Uint8Array) => during('sign', () => records.seal(bytes)) },
};

say('ready');
for (;;) {
  const owed = await registry.owed('destroy-case-file', 4);
  if (owed.length === 0) break;
  await Promise.all(owed.map(({ pk }) => destroyCaseFile(executor, pk.slice('FACT#'.length))));
}
say('done');
