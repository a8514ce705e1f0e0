import { unknownEdge } from '../../shared/runtime/unknown-edge.ts';

export const handler = unknownEdge();
