import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { addDocument } from './add-document.ts';

export const handler = httpEdge({
  route: routes.addDocument,
  form: forms.addDocument,
  story: addDocument,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
