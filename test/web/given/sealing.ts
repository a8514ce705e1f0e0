/** Case files sealed over HTTP, for pages that show them. */
import type { Client } from '../../../infra/local/walk/client.ts';
import { sealFile } from '../../../infra/local/walk/steps.ts';
import { aScan } from './uploading.ts';

let pdf: Promise<Uint8Array> | undefined;

/** Of `agent-1`: a proceeding kept three years, unless told otherwise; answers its id. */
export const aSealedFile = async (
  client: Client,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => {
  pdf ??= aScan('pdf', 1);
  const described = {
    kind: 'proceeding',
    index: '02-02',
    heading: '№ 12/2019 о вселении',
    language: 'ru',
    closedOn: '2019-03-15',
  };
  const scan = { name: 'Постановление.pdf', bytes: await pdf, mediaType: 'application/pdf' };
  return sealFile(client, 'agent-1', { describe: { ...described, ...more }, scans: [scan] });
};
