import * as forms from '../../shared/contract/routes/retention.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { sweep } from './sweep.ts';

export const handler = httpEdge({
  route: routes.sweep,
  form: forms.sweep,
  story: sweep,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
