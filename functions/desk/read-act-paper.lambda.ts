import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readActPaper } from './read-act-paper.ts';

export const handler = httpEdge({
  route: routes.readActPaper,
  form: forms.readActPaper,
  story: readActPaper,
  needs: ({ registry, clock, papers }) => ({ registry, clock, papers }),
});
