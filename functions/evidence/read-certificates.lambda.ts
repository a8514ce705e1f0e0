import * as forms from '../../shared/contract/routes/evidence.ts';
import { routes } from '../../shared/contract/routes.ts';
import { publicEdge } from '../../shared/runtime/http-edge.ts';
import { readCertificates } from './read-certificates.ts';

export const handler = publicEdge({
  route: routes.readCertificates,
  form: forms.readCertificates,
  story: readCertificates,
  needs: ({ signer }) => ({ signer }),
});
