import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { evidenceBundle } from '../../shared/signature/evidence-bundle.ts';
import { verifyText } from '../../shared/signature/verify-text.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readEvidence } from './read-evidence.ts';

export const handler = httpEdge({
  route: routes.readEvidence,
  form: forms.readEvidence,
  story: readEvidence,
  needs: ({ registry, papers, signer, clock }) => ({
    registry,
    papers,
    signer,
    clock,
    bundle: evidenceBundle,
    howToVerify: verifyText,
  }),
});
