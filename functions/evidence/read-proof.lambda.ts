import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readProof } from './read-proof.ts';

export const handler = publicEdge({
  route: routes.readProof,
  form: forms.readProof,
  story: readProof,
  needs: ({ registry }) => ({ registry, tree: merkle }),
});
