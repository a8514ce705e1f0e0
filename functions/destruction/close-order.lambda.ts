import { actPartTwo } from '../../shared/paper/act-part-two.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { canonicalBytes } from '../../shared/signature/canonical-json.ts';
import { closeOrder } from './close-order.ts';

export const handler = factEdge(
  closeOrder,
  world,
  ({ registry, papers, evidence, clock, newId, demonstration }) => ({
    ...{ registry, papers, evidence, clock, newId, demonstration },
    printPartTwo: actPartTwo,
    records: { bytesOf: canonicalBytes },
  }),
);
