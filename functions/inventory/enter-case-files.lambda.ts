import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { enterCaseFiles } from './enter-case-files.ts';

export const handler = factEdge(enterCaseFiles, world, ({ registry, clock, newId }) => ({
  registry,
  clock,
  newId,
}));
