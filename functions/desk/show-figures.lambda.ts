import * as forms from '../../shared/contract/routes/figures.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { showFigures } from './show-figures.ts';

export const handler = httpEdge({
  route: routes.showFigures,
  form: forms.showFigures,
  story: showFigures,
  needs: ({ registry, clock }) => ({ registry, clock }),
});
