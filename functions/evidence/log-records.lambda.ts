import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { world } from '../../shared/runtime/world.ts';
import { logRecords } from './log-records.ts';

export const handler = factEdge(
  logRecords,
  world,
  ({ registry, evidence, clock, newId, signer, timeStamps }) => ({
    ...{ registry, evidence, clock, newId, timeStamps },
    tree: merkle,
    checkpoints: checkpointsBy(signer),
  }),
);
