import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { recordReview } from './record-review.ts';

export const handler = httpEdge({
  route: routes.recordReview,
  form: forms.recordReview,
  story: recordReview,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
