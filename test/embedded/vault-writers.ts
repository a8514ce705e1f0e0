/** Eight writers in a process that is to be killed. Each line of output acknowledges one step that must outlive it. */
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openFileStores } from '../../shared/embedded/file-stores.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import { aKey, pdf, promised } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';

const [folder = ''] = process.argv.slice(2);
const now = instant('2026-03-02T09:00:00.000Z');
const until = instant('2029-12-31T19:00:00.000Z');
const urls = { origin: () => 'http://127.0.0.1', secret: randomBytes(32) };
const stores = await openFileStores(folder, { clock: { now: () => now }, urls });
const transfer = localTransfer(stores);

const acknowledge = (step: object): void => {
  writeSync(1, `${JSON.stringify(step)}\n`);
};

const uploaded = async (content: Uint8Array): Promise<{ key: string; version: string }> => {
  const key = aKey();
  const { url, headers } = await stores.intake.signPut(key, promised(content), 60);
  const answer = await transfer(new Request(url, { method: 'PUT', headers, body: content.slice() }));
  const found = await stores.intake.find(key);
  if (answer?.status !== 200 || !found) throw new Error('An upload was not taken.');
  return { key, version: found.version };
};

/** Uploads, seals by copy, and destroys every fourth copy: the walk of a body through the stores. */
const writer = async (number: number): Promise<never> => {
  for (let turn = 0; ; turn += 1) {
    const content = randomBytes(1 + ((turn * 7919 + number * 104_729) % 300_000));
    const { sha256 } = promised(content);
    const source = await uploaded(content);
    acknowledge({ store: 'intake', ...source, sha256 });
    // Two writers share each key, so versions of one key are written at the same time.
    const key = `case-files/${Math.floor(number / 2)}/${turn % 5}`;
    const copy = await stores.vault.copy({ store: 'intake', version: source }, key, promised(content));
    acknowledge({ store: 'vault', ...copy, sha256, hold: true });
    if (turn % 4 === 3) {
      acknowledge({ store: 'vault', ...copy, sha256, hold: true, liftBegun: true });
      await stores.destroyer.lift(copy);
      acknowledge({ store: 'vault', ...copy, sha256, hold: false });
      const answer = await stores.destroyer.destroy(copy);
      acknowledge({ store: 'vault', ...copy, gone: answer === 'destroyed' });
    } else {
      await stores.vault.retain(copy, until);
      acknowledge({ store: 'vault', ...copy, sha256, hold: true, lockedUntil: until });
    }
    const paper = await stores.papers.write(`acts/${number}/${turn}`, content, {
      mediaType: pdf,
      hold: true,
    });
    acknowledge({ store: 'papers', ...paper, sha256, hold: true });
  }
};

await Promise.all(Array.from({ length: 8 }, (_, number) => writer(number)));
