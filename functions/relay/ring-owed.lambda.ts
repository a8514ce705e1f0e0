import { scheduleEdge } from '../../shared/runtime/schedule-edge.ts';
import { awsBell } from '../../shared/runtime/world-bell.ts';
import { ringOwed } from './ring-owed.ts';

export const handler = scheduleEdge(ringOwed, ({ registry, clock }) => ({
  registry,
  clock,
  bell: awsBell(),
}));
