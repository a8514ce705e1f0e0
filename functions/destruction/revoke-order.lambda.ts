import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { revokeOrder } from './revoke-order.ts';

export const handler = httpEdge({
  route: routes.revokeOrder,
  form: forms.revokeOrder,
  story: revokeOrder,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId, charactersWithoutGlyph }),
});
