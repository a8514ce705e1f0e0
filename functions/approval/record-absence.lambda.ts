import * as forms from '../../shared/contract/routes/approval.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { recordAbsence } from './record-absence.ts';

export const handler = httpEdge({
  route: routes.recordAbsence,
  form: forms.recordAbsence,
  story: recordAbsence,
  needs: ({ registry, clock, newId, demonstration }) => ({ registry, clock, newId, demonstration }),
});
