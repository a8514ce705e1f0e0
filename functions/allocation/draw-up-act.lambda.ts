import * as forms from '../../shared/contract/routes/allocation.ts';
import { routes } from '../../shared/contract/routes.ts';
import { actPartOne } from '../../shared/paper/act-part-one.ts';
import { charactersWithoutGlyph } from '../../shared/paper/characters.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { drawUpAct } from './draw-up-act.ts';

export const handler = httpEdge({
  route: routes.drawUpAct,
  form: forms.drawUpAct,
  story: drawUpAct,
  needs: ({ registry, papers, clock, newId, demonstration }) => ({
    registry,
    papers,
    clock,
    newId,
    demonstration,
    printPartOne: actPartOne,
    charactersWithoutGlyph,
  }),
});
