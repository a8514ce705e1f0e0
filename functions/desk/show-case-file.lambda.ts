import * as forms from '../../shared/contract/routes/desk-case-files.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showCaseFile } from './show-case-file.ts';

export const handler = httpEdge({
  route: routes.showCaseFile,
  form: forms.showCaseFile,
  story: showCaseFile,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
