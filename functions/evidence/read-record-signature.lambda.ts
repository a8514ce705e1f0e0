import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readRecordSignature } from './read-deletion-record.ts';

export const handler = publicEdge({
  route: routes.readRecordSignature,
  form: forms.readRecordSignature,
  story: readRecordSignature,
  needs: ({ registry }) => ({ registry }),
});
