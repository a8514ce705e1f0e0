import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { orderPaper } from '../../shared/paper/order-paper.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { issueOrder } from './issue-order.ts';

export const handler = httpEdge({
  route: routes.issueOrder,
  form: forms.issueOrder,
  story: issueOrder,
  needs: ({ registry, papers, clock, newId, demonstration }) => ({
    registry,
    papers,
    clock,
    newId,
    demonstration,
    printOrder: orderPaper,
  }),
});
