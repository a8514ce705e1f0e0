import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { repairCaseFile } from './repair-case-file.ts';

export const handler = httpEdge({
  route: routes.repairCaseFile,
  form: forms.repairCaseFile,
  story: repairCaseFile,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
