import * as forms from '../../shared/contract/routes/inventory.ts';
import { routes } from '../../shared/contract/routes.ts';
import { inventoryPaper } from '../../shared/paper/inventory-paper.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { approveInventory } from './approve-inventory.ts';

export const handler = httpEdge({
  route: routes.approveInventory,
  form: forms.approveInventory,
  story: approveInventory,
  needs: ({ registry, clock, newId, papers, demonstration }) => ({
    ...{ registry, clock, newId, papers, demonstration },
    print: (data, language) => inventoryPaper(data, language),
  }),
});
