import * as forms from '../../shared/contract/routes/custody.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { releaseWideHold } from './release-wide-hold.ts';

export const handler = httpEdge({
  route: routes.releaseWideHold,
  form: forms.releaseWideHold,
  story: releaseWideHold,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
