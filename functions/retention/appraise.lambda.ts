import * as forms from '../../shared/contract/routes/retention.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { appraise } from './appraise.ts';

export const handler = httpEdge({
  route: routes.appraise,
  form: forms.appraise,
  story: appraise,
  needs: ({ registry, clock, newId, vault }) => ({ registry, clock, newId, vault }),
});
