import * as forms from '../../shared/contract/routes/custody.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { releaseHold } from './release-hold.ts';

export const handler = httpEdge({
  route: routes.releaseHold,
  form: forms.releaseHold,
  story: releaseHold,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
