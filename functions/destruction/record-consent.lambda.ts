import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { recordConsent } from './record-consent.ts';

export const handler = httpEdge({
  route: routes.recordConsent,
  form: forms.recordConsent,
  story: recordConsent,
  needs: ({ registry, clock, newId, intake, papers }) => ({ registry, clock, newId, intake, papers }),
});
