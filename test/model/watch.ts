/** Ports that tell the ledger what they did at the moment they did it, and that can be made to take turns. */
import type { Change, Key, Registry } from '../../shared/ports/registry.ts';
import type { Destroyer } from '../../shared/ports/destroyer.ts';
import type { MemoryItems } from '../fakes/memory-items.ts';
import type { Touched } from './ledger/raw.ts';

/** The registry in plain maps commits at the moment it is asked, so before and after lie close around the call. */
export const watchedRegistry = (
  registry: Registry,
  items: MemoryItems,
  told: (change: Change, touched: readonly Touched[]) => void,
): Registry => ({
  ...registry,
  commit: (change) => {
    const keys = keysOf(change);
    const before = keys.map(({ pk, sk }) => items.find(pk, sk));
    const done = registry.commit(change);
    const touched = keys
      .map(({ pk, sk }, at) => ({ before: before[at], after: items.find(pk, sk) }))
      .filter((one) => one.before !== one.after);
    if (touched.length > 0) told(change, touched);
    return done;
  },
});

export const keysOf = ({ puts = [], updates = [], removals = [] }: Change): readonly Key[] => [
  ...puts.map(({ item: { pk, sk } }) => ({ pk, sk })),
  ...updates.map(({ key }) => key),
  ...removals.map(({ key }) => key),
];

export const watchedDestroyer = (destroyer: Destroyer, told: (key: string) => void): Destroyer => {
  const tell = async (key: string, work: ReturnType<Destroyer['destroy']>) => {
    const answer = await work;
    if (answer === 'destroyed') told(key);
    return answer;
  };
  return {
    ...destroyer,
    destroy: (version) => tell(version.key, destroyer.destroy(version)),
    remove: (version) => tell(version.key, destroyer.remove(version)),
  };
};

type Method = (...words: readonly unknown[]) => unknown;

/** The same port, in which every call waits for its turn. */
export const inTurn = <Port extends object>(port: Port, turn: () => Promise<void>): Port =>
  Object.fromEntries(
    Object.entries(port).map(([name, method]: [string, unknown]) => [
      name,
      typeof method !== 'function'
        ? method
        : async (...words: readonly unknown[]) => {
            await turn();
            return (method as Method)(...words);
          },
    ]),
  ) as Port; // the same methods under the same names

type Work = (turn: () => Promise<void>) => Promise<unknown>;

/**
 * Works side by side, as processes of their own: before each call of a port a work waits, and the choices
 * say which goes on. What they throw is theirs. Where choices run out the first goes on.
 */
export const interleaved = async (works: readonly Work[], choices: readonly number[]): Promise<void> => {
  const waiting: (() => void)[] = [];
  const left = new Set(works);
  const turn = () => new Promise<void>((go) => waiting.push(go));
  const running = works.map(async (work) => {
    try {
      await work(turn);
    } finally {
      left.delete(work);
    }
  });
  const ended = Promise.allSettled(running);
  for (let at = 0; left.size > 0; at += 1) {
    // After this nothing of memory is still under way: each work waits for a turn or has ended.
    await new Promise((quiet) => setImmediate(quiet));
    const [go] = waiting.splice((choices[at] ?? 0) % Math.max(1, waiting.length), 1);
    go?.();
  }
  for (const one of await ended) if (one.status === 'rejected') throw one.reason;
};
