import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { releaseLines } from './release-lines.ts';

export const handler = factEdge(releaseLines, world, ({ registry }) => ({ registry }));
