import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { removeDocument } from './remove-document.ts';

export const handler = httpEdge({
  route: routes.removeDocument,
  form: forms.removeDocument,
  story: removeDocument,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
