import * as forms from '../../shared/contract/routes/retention.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { reopenCaseFile } from './reopen-case-file.ts';

export const handler = httpEdge({
  route: routes.reopenCaseFile,
  form: forms.reopenCaseFile,
  story: reopenCaseFile,
  needs: ({ registry, clock, newId, vault }) => ({ registry, clock, newId, vault }),
});
