import packaged from '../../package.json' with { type: 'json' };
import * as forms from '../../shared/contract/routes/desk.ts';
import { routes } from '../../shared/contract/routes.ts';
import { haltToTell } from '../../shared/runtime/closed.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { health } from './health.ts';

export const handler = publicEdge({
  route: routes.health,
  form: forms.health,
  story: health,
  needs: ({ registry }) => ({ version: packaged.version, halt: () => haltToTell(registry) }),
});
