import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { spreadOrder } from './spread-order.ts';

export const handler = factEdge(spreadOrder, world, ({ registry, clock }) => ({ registry, clock }));
