import { evidenceBy } from '../../shared/signature/evidence.ts';
import { factEdge } from '../../shared/runtime/fact-edge.ts';
import { executorWorld } from '../../shared/runtime/world.ts';
import { destroyCaseFile } from './destroy-case-file.ts';

export const handler = factEdge(destroyCaseFile, executorWorld, (executor) => ({
  ...executor,
  records: evidenceBy(executor.signer),
}));
