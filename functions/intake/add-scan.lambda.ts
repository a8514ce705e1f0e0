import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { addScan } from './add-scan.ts';

export const handler = httpEdge({
  route: routes.addScan,
  form: forms.addScan,
  story: addScan,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
