import * as forms from '../../shared/contract/routes/intake.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { completeUpload } from './complete-upload.ts';

export const handler = httpEdge({
  route: routes.completeUpload,
  form: forms.completeUpload,
  story: completeUpload,
  needs: ({ registry, clock, intake }) => ({ registry, clock, intake }),
});
