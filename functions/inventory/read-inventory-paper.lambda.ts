import * as forms from '../../shared/contract/routes/inventory.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readInventoryPaper } from './read-inventory-paper.ts';

export const handler = httpEdge({
  route: routes.readInventoryPaper,
  form: forms.readInventoryPaper,
  story: readInventoryPaper,
  needs: ({ registry, clock, papers }) => ({ registry, clock, papers }),
});
