import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { readScan } from './read-scan.ts';

export const handler = httpEdge({
  route: routes.readScan,
  form: forms.readScan,
  story: readScan,
  needs: ({ registry, clock, intake, papers }) => ({ registry, clock, intake, papers }),
});
