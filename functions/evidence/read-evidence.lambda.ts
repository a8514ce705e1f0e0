import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { checkpointsBy } from '../../shared/signature/checkpoints.ts';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { evidenceBy } from '../../shared/signature/evidence.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { verifyScript } from '../../shared/signature/verify-script.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readEvidence } from './read-evidence.ts';

export const handler = httpEdge({
  route: routes.readEvidence,
  form: forms.readEvidence,
  story: readEvidence,
  needs: ({ registry, papers, evidence, signer, clock, newId, timeStamps }) => ({
    ...{ registry, papers, evidence, signer, clock, newId, timeStamps },
    tree: merkle,
    checkpoints: checkpointsBy(signer),
    records: evidenceBy(signer),
    bundle: evidenceBundle,
    howToVerify: verifyText,
    verifyScript,
  }),
});
