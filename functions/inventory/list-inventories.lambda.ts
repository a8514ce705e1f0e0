import * as forms from '../../shared/contract/routes/inventory.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listInventories } from './list-inventories.ts';

export const handler = httpEdge({
  route: routes.listInventories,
  form: forms.listInventories,
  story: listInventories,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
