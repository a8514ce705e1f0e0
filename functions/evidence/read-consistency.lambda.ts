import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { merkle } from '../../shared/signature/merkle.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readConsistency } from './read-consistency.ts';

export const handler = publicEdge({
  route: routes.readConsistency,
  form: forms.readConsistency,
  story: readConsistency,
  needs: ({ registry }) => ({ registry, tree: merkle }),
});
