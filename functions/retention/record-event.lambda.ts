import * as forms from '../../shared/contract/routes/retention.ts';
import { routes } from '../../shared/contract/routes.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { recordEvent } from './record-event.ts';

export const handler = httpEdge({
  route: routes.recordEvent,
  form: forms.recordEvent,
  story: recordEvent,
  needs: ({ registry, clock, newId, vault }) => ({ registry, clock, newId, vault }),
});
