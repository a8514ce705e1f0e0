import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showMe } from './show-me.ts';

export const handler = httpEdge({
  route: routes.me,
  form: forms.showMe,
  story: showMe,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
