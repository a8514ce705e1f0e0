import * as forms from '../../shared/contract/routes/retention.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { decideTerm } from './decide-term.ts';

export const handler = httpEdge({
  route: routes.decideTerm,
  form: forms.decideTerm,
  story: decideTerm,
  needs: ({ registry, clock, newId, vault }) => ({ registry, clock, newId, vault }),
});
