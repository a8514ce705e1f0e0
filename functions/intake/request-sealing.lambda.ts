import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { requestSealing } from './request-sealing.ts';

export const handler = httpEdge({
  route: routes.sealCaseFile,
  form: forms.sealCaseFile,
  story: requestSealing,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
