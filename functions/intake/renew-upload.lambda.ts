import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { renewUpload } from './renew-upload.ts';

export const handler = httpEdge({
  route: routes.renewUpload,
  form: forms.renewUpload,
  story: renewUpload,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
