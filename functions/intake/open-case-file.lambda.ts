import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { openCaseFile } from './open-case-file.ts';

export const handler = httpEdge({
  route: routes.openCaseFile,
  form: forms.openCaseFile,
  story: openCaseFile,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
