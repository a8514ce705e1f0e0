import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { enrolPerson } from './enrol-person.ts';

export const handler = httpEdge({
  route: routes.enrolPerson,
  form: forms.enrolPerson,
  story: enrolPerson,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
