import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readCheckpoint } from './read-checkpoint.ts';

export const handler = publicEdge({
  route: routes.readCheckpoint,
  form: forms.readCheckpoint,
  story: readCheckpoint,
  needs: ({ registry }) => ({ registry }),
});
