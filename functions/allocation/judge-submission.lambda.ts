import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { judgeSubmission } from './judge-submission.ts';

export const handler = factEdge(judgeSubmission, world, ({ registry, clock, newId, demonstration }) => ({
  registry,
  clock,
  newId,
  demonstration,
}));
