import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readDeletionRecord } from './read-deletion-record.ts';

export const handler = publicEdge({
  route: routes.readDeletionRecord,
  form: forms.readDeletionRecord,
  story: readDeletionRecord,
  needs: ({ registry }) => ({ registry }),
});
