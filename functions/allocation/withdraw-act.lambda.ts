import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { withdrawAct } from './withdraw-act.ts';

export const handler = httpEdge({
  route: routes.withdrawAct,
  form: forms.withdrawAct,
  story: withdrawAct,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
