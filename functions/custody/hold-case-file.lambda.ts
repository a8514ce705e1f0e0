import * as forms from '../../shared/contract/routes/custody.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { holdCaseFile } from './hold-case-file.ts';

export const handler = httpEdge({
  route: routes.holdCaseFile,
  form: forms.holdCaseFile,
  story: holdCaseFile,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId }),
});
