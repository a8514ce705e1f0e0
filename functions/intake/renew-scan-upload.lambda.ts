import * as forms from '../../shared/contract/routes/scans.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { renewScanUpload } from './renew-scan-upload.ts';

export const handler = httpEdge({
  route: routes.renewScanUpload,
  form: forms.renewScanUpload,
  story: renewScanUpload,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
