import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showDestruction } from './show-destruction.ts';

export const handler = httpEdge({
  route: routes.showDestruction,
  form: forms.showDestruction,
  story: showDestruction,
  needs: ({ registry, clock, vault }) => ({ registry, clock, vault }),
});
