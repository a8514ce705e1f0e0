import * as forms from '../../shared/contract/routes/approval.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { voteOnAct } from './vote-on-act.ts';

export const handler = httpEdge({
  route: routes.voteOnAct,
  form: forms.voteOnAct,
  story: voteOnAct,
  needs: ({ registry, clock, newId, demonstration }) => ({ registry, clock, newId, demonstration }),
});
