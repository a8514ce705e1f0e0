import { TransientFault } from '../../shared/ports/faults.ts';

type Method = (...words: readonly unknown[]) => unknown;

/** Members that answer at once: a process that dies there has done nothing that the call before had not. */
const answeringAtOnce: readonly string[] = ['bytesOf', 'digestOf', 'metered'];
const noPorts: readonly string[] = ['clock', 'seal', 'tree'];

export interface Death {
  /** It dies at this call, counted from 1 over all ports. */
  readonly at: number;
  /** Before the call does anything, or after it did everything, so that only the answer is lost. */
  readonly when: 'before' | 'after';
  /** Ports that count; all of them where none is named. */
  readonly of?: readonly string[];
}

export interface Dying<World> {
  readonly world: World;
  readonly struck: () => boolean;
  readonly calls: readonly string[];
}

/**
 * The same world for a process that dies at one call of any of its ports: registry, stores, papers,
 * mail, seal, printers. What was under way at that moment may still be done; nothing is begun after it.
 */
export const faulty = <World extends object>(world: World, { at, when, of }: Death): Dying<World> => {
  const calls: string[] = [];
  const call = async (name: string, method: () => unknown): Promise<unknown> => {
    calls.push(name);
    const place = calls.length;
    const fault = new TransientFault(`the process died ${when} ${calls[at - 1] ?? name}`);
    if (place > at || (place === at && when === 'before')) throw fault;
    const answer = await method();
    if (place === at) throw fault;
    return answer;
  };
  const wrapped = (name: string, port: object): object =>
    new Proxy(port, {
      get: (target, property, receiver) => {
        const method: unknown = Reflect.get(target, property, receiver);
        if (typeof method !== 'function' || typeof property !== 'string') return method;
        if (answeringAtOnce.includes(property)) return method;
        return (...words: readonly unknown[]) =>
          call(`${name}.${property}`, () => (method as Method)(...words));
      },
    });
  const frail = Object.entries(world).flatMap(([name, port]: readonly [string, unknown]) => {
    if (of && !of.includes(name)) return [];
    if (typeof port === 'object' && port !== null && !Array.isArray(port) && !noPorts.includes(name))
      return [[name, wrapped(name, port)] as const];
    const prints = typeof port === 'function' && name.startsWith('print');
    return prints
      ? [[name, (...words: readonly unknown[]) => call(name, () => (port as Method)(...words))] as const]
      : [];
  });
  return {
    world: { ...world, ...Object.fromEntries(frail) },
    struck: () => calls.length >= at,
    calls,
  };
};
