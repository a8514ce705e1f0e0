import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { appoint } from './appoint.ts';

export const handler = httpEdge({
  route: routes.appoint,
  form: forms.appoint,
  story: appoint,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
