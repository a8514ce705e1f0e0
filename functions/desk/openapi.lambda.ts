import packaged from '../../package.json' with { type: 'json' };
import * as forms from '../../shared/contract/routes/desk.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { openapi } from './openapi.ts';

export const handler = publicEdge({
  route: routes.openapi,
  form: forms.openapi,
  story: openapi,
  needs: () => ({ version: packaged.version }),
});
