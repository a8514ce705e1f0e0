import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { listLog } from './list-log.ts';

export const handler = publicEdge({
  route: routes.listLog,
  form: forms.listLog,
  story: listLog,
  needs: ({ registry }) => ({ registry }),
});
