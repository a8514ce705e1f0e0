import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listActs } from './list-acts.ts';

export const handler = httpEdge({
  route: routes.listActs,
  form: forms.listActs,
  story: listActs,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
