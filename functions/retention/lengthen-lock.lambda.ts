import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { lengthenLock } from './lengthen-lock.ts';

export const handler = factEdge(lengthenLock, world, ({ registry, clock, vault }) => ({
  registry,
  clock,
  vault,
}));
