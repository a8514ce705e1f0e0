import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listPeople } from './list-people.ts';

export const handler = httpEdge({
  route: routes.listPeople,
  form: forms.listPeople,
  story: listPeople,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
