import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { submitAct } from './submit-act.ts';

export const handler = httpEdge({
  route: routes.submitAct,
  form: forms.submitAct,
  story: submitAct,
  needs: ({ registry, clock, newId, demonstration }) => ({ registry, clock, newId, demonstration }),
});
