import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { attachSignedPaper } from './attach-signed-paper.ts';

export const handler = httpEdge({
  route: routes.attachSignedPaper,
  form: forms.attachSignedPaper,
  story: attachSignedPaper,
  needs: ({ registry, clock, newId, intake, papers }) => ({ registry, clock, newId, intake, papers }),
});
