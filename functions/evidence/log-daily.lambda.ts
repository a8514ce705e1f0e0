import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { scheduleEdge } from '../../shared/runtime/schedule-edge.ts';
import { logDaily } from './log-daily.ts';

export const handler = scheduleEdge(logDaily, ({ registry, evidence, clock, newId, signer, timeStamps }) => ({
  ...{ registry, evidence, clock, newId, timeStamps },
  tree: merkle,
  checkpoints: checkpointsBy(signer),
}));
