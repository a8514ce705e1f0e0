import * as forms from '../../shared/contract/routes/nomenclature.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showNomenclature } from './show-nomenclature.ts';

export const handler = httpEdge({
  route: routes.showNomenclature,
  form: forms.showNomenclature,
  story: showNomenclature,
  needs: ({ registry }) => ({ registry }),
});
