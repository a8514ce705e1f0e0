import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { signDestruction } from './sign-destruction.ts';

export const handler = httpEdge({
  route: routes.signDestruction,
  form: forms.signDestruction,
  story: signDestruction,
  needs: ({ registry, clock, newId, demonstration }) => ({ registry, clock, newId, demonstration }),
});
