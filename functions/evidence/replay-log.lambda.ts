import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { operatorEdge } from '../../shared/runtime/operator-edge.ts';
import { replayLog } from './replay-log.ts';

export const handler = operatorEdge(replayLog, ({ registry, evidence, vault, clock, newId, signer }) => ({
  registry,
  evidence,
  vault,
  clock,
  newId,
  tree: merkle,
  checkpoints: checkpointsBy(signer),
}));
