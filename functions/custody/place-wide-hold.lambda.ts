import * as forms from '../../shared/contract/routes/custody.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { placeWideHold } from './place-wide-hold.ts';

export const handler = httpEdge({
  route: routes.placeWideHold,
  form: forms.placeWideHold,
  story: placeWideHold,
  needs: ({ registry, clock, newId, pseudonyms }) => ({ registry, clock, newId, pseudonyms }),
});
