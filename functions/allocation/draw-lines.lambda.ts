import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { drawLines } from './draw-lines.ts';

export const handler = factEdge(drawLines, world, ({ registry, papers, clock, newId, demonstration }) => ({
  registry,
  papers,
  clock,
  newId,
  demonstration,
  printPartOne: actPartOne,
}));
