import { scheduleEdge } from '../../shared/runtime/schedule-edge.ts';
import { renewLocks } from './renew-locks.ts';

export const handler = scheduleEdge(renewLocks, ({ registry, clock, newId, vault }) => ({
  registry,
  clock,
  newId,
  vault,
}));
