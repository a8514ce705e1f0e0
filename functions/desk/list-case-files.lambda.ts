import * as forms from '../../shared/contract/routes/desk-case-files.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { listCaseFiles } from './list-case-files.ts';

export const handler = httpEdge({
  route: routes.listCaseFiles,
  form: forms.listCaseFiles,
  story: listCaseFiles,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
