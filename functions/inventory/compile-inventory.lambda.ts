import * as forms from '../../shared/contract/routes/inventory.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { compileInventory } from './compile-inventory.ts';

export const handler = httpEdge({
  route: routes.compileInventory,
  form: forms.compileInventory,
  story: compileInventory,
  needs: ({ registry, clock, newId, intake, papers }) => ({ registry, clock, newId, intake, papers }),
});
