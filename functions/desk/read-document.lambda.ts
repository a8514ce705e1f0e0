import * as forms from '../../shared/contract/routes/desk-case-files.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readDocument } from './read-document.ts';

export const handler = httpEdge({
  route: routes.readDocument,
  form: forms.readDocument,
  story: readDocument,
  needs: ({ registry, clock, intake, vault, newId }) => ({ registry, clock, intake, vault, newId }),
});
