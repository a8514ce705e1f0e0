import { streamEdge } from '../../shared/runtime/stream-edge.ts';
import { awsBell } from '../../shared/runtime/world-bell.ts';
import { ringChanges } from './ring-changes.ts';

export const handler = streamEdge(ringChanges, () => ({ bell: awsBell() }));
