import { TransientFault } from '../../shared/ports/faults.ts';
import type { ActWorld } from './act-room.ts';

const ports = ['registry', 'vault', 'intake', 'evidence', 'destroyer', 'intakeDestroyer', 'records'] as const;
type Port = (typeof ports)[number];

type Method = (...words: readonly unknown[]) => unknown;

/**
 * The same world, in which the n-th call of any port fails once: before it does anything, or
 * after it did everything, so that only the answer is lost.
 */
export const faulty = (
  world: ActWorld,
  { at, when, of = ports }: { at: number; when: 'before' | 'after'; of?: readonly Port[] },
): { readonly world: ActWorld; readonly struck: () => boolean; readonly calls: readonly string[] } => {
  const calls: string[] = [];
  const wrapped = (name: string, port: object): object =>
    new Proxy(port, {
      get: (target, property, receiver) => {
        const method: unknown = Reflect.get(target, property, receiver);
        if (typeof method !== 'function' || typeof property !== 'string') return method;
        return async (...words: readonly unknown[]) => {
          calls.push(`${name}.${property}`);
          const strikes = calls.length === at;
          const fault = new TransientFault(`the process died ${when} ${name}.${property}`);
          if (strikes && when === 'before') throw fault;
          const answer: unknown = await (method as Method)(...words);
          if (strikes) throw fault;
          return answer;
        };
      },
    });
  const pairs = of.filter((name) => name !== 'records').map((name) => [name, wrapped(name, world[name])]);
  const seal: ActWorld['records']['seal'] = async (bytes) => {
    const sealed = wrapped('records', { seal: world.records.seal }) as Pick<ActWorld['records'], 'seal'>;
    return of.includes('records') ? sealed.seal(bytes) : world.records.seal(bytes);
  };
  return {
    world: { ...world, ...Object.fromEntries(pairs), records: { ...world.records, seal } } as ActWorld,
    struck: () => calls.length >= at,
    calls,
  };
};
