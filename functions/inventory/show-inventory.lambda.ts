import * as forms from '../../shared/contract/routes/inventory.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showInventory } from './show-inventory.ts';

export const handler = httpEdge({
  route: routes.showInventory,
  form: forms.showInventory,
  story: showInventory,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
