import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showAct } from './show-act.ts';

export const handler = httpEdge({
  route: routes.showAct,
  form: forms.showAct,
  story: showAct,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
