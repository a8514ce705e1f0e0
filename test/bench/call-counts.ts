/** Counts what is asked of the world, by name. */
import type { S3Client } from '@aws-sdk/client-s3';

export type Counts = Readonly<Record<string, number>>;

export interface Tally {
  readonly add: (name: string) => void;
  /** What was counted since the last taking. */
  readonly take: () => Counts;
}

export const tally = (): Tally => {
  let counts: Record<string, number> = {};
  return {
    add: (name) => (counts[name] = (counts[name] ?? 0) + 1),
    take: () => {
      const taken = counts;
      counts = {};
      return taken;
    },
  };
};

/** The same port, each of its calls counted as `<name>.<verb>`. */
export const counted = <Port extends object>(port: Port, name: string, { add }: Tally): Port =>
  new Proxy(port, {
    get: (target, verb, receiver): unknown => {
      const method: unknown = Reflect.get(target, verb, receiver);
      if (typeof method !== 'function' || typeof verb !== 'string') return method;
      return (...words: readonly unknown[]): unknown => {
        add(`${name}.${verb}`);
        return Reflect.apply(method, target, words);
      };
    },
  });

/** Every request that the client sends is counted by its name. */
export const countRequests = ({ middlewareStack }: S3Client, { add }: Tally): void => {
  middlewareStack.add(
    (next, context) => (given) => {
      add(('commandName' in context ? context.commandName : 'unnamed').replace(/Command$/, ''));
      return next(given);
    },
    { step: 'initialize', name: 'counted' },
  );
};

/** As it is printed: how many of each for one file. */
export const perFile = (counts: Counts, files: number): string =>
  Object.entries(counts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, count]) => `${name} ${Math.round((count / files) * 100) / 100}`)
    .join(', ');

export const sumOf = (all: readonly Counts[]): Counts => {
  const sum: Record<string, number> = {};
  for (const counts of all)
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
};
