import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { seatCommission } from './seat-commission.ts';

export const handler = httpEdge({
  route: routes.seatCommission,
  form: forms.seatCommission,
  story: seatCommission,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
