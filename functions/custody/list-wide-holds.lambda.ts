import * as forms from '../../shared/contract/routes/custody.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listWideHolds } from './list-wide-holds.ts';

export const handler = httpEdge({
  route: routes.listWideHolds,
  form: forms.listWideHolds,
  story: listWideHolds,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
