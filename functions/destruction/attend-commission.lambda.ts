import * as forms from '../../shared/contract/routes/destruction.ts';
import { routes } from '../../shared/contract/routes.ts';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { attendCommission } from './attend-commission.ts';

export const handler = httpEdge({
  route: routes.attendCommission,
  form: forms.attendCommission,
  story: attendCommission,
  needs: ({ registry, clock, newId }) => ({ registry, clock, newId, charactersWithoutGlyph }),
});
