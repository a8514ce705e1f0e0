import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showCommission } from './show-commission.ts';

export const handler = httpEdge({
  route: routes.showCommission,
  form: forms.showCommission,
  story: showCommission,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
