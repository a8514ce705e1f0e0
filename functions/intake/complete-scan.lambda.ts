import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { completeScan } from './complete-scan.ts';

export const handler = httpEdge({
  route: routes.completeScan,
  form: forms.completeScan,
  story: completeScan,
  needs: ({ registry, clock, newId, intake }) => ({ registry, clock, newId, intake }),
});
