import * as forms from '../../shared/contract/routes/people.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { suspendLicence } from './suspend-licence.ts';

export const handler = httpEdge({
  route: routes.suspendLicence,
  form: forms.suspendLicence,
  story: suspendLicence,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
