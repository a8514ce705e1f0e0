import { scheduleEdge } from '../../shared/runtime/schedule-edge.ts';
import { sweepDaily } from './sweep-daily.ts';

export const handler = scheduleEdge(sweepDaily, ({ registry, clock, newId }) => ({ registry, clock, newId }));
