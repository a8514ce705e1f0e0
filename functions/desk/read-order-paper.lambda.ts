import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readOrderPaper } from './read-order-paper.ts';

export const handler = httpEdge({
  route: routes.readOrderPaper,
  form: forms.readOrderPaper,
  story: readOrderPaper,
  needs: ({ registry, clock, papers }) => ({ registry, clock, papers }),
});
