import * as forms from '../../shared/contract/routes/nomenclature.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { approveNomenclature } from './approve-nomenclature.ts';

export const handler = httpEdge({
  route: routes.approveNomenclature,
  form: forms.approveNomenclature,
  story: approveNomenclature,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
