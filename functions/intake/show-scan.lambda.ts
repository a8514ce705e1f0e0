import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showScan } from './show-scan.ts';

export const handler = httpEdge({
  route: routes.showScan,
  form: forms.showScan,
  story: showScan,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
