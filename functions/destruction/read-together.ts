/** What many files of one act ask for at the same moment, when they are claimed together. */
import { findAct } from '../../shared/register/acts.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { gateOf } from '../../shared/register/gate.ts';
import { wideHoldsIn } from '../../shared/register/wide-holds.ts';

/**
 * Read once for all who ask at one moment. The read begins after each of them has asked, never before:
 * it shows him no less than a read of his own would, and nothing is remembered.
 */
const readTogether = <Asked, Found>(read: (registry: Registry, asked: Asked) => Promise<Found>) => {
  const asking = new WeakMap<Registry, Map<string, Promise<Found>>>();
  return (registry: Registry, asked: Asked): Promise<Found> => {
    const waiting = asking.get(registry) ?? new Map<string, Promise<Found>>();
    asking.set(registry, waiting);
    const name = JSON.stringify(asked);
    const found =
      waiting.get(name) ??
      new Promise((begin) => setImmediate(begin)).then(() => {
        waiting.delete(name);
        return read(registry, asked);
      });
    waiting.set(name, found);
    return found;
  };
};

export const actAskedTogether = readTogether(findAct);
export const gateAskedTogether = readTogether(gateOf);
export const wideHoldsAskedTogether = readTogether(wideHoldsIn);
