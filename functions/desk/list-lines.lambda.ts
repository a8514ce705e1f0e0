import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listLines } from './list-lines.ts';

export const handler = httpEdge({
  route: routes.listLines,
  form: forms.listLines,
  story: listLines,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
