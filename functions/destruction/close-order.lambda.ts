import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { closeOrder } from './close-order.ts';

export const handler = factEdge(closeOrder, world, ({ registry, papers, clock, newId, demonstration }) => ({
  registry,
  papers,
  clock,
  newId,
  demonstration,
  printPartTwo: actPartTwo,
}));
