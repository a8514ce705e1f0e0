import { createHash } from 'node:crypto';
import { type Client, until } from '../../infra/local/walk/client.ts';

/** A scan of a paper, uploaded over HTTP and looked into; answers its id. */
export const uploadScan = async (client: Client, user: string, bytes: Uint8Array): Promise<string> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { id, upload } = await client.post(user, '/v1/scans', {
    name: 'Подписанный акт.pdf',
    mediaType: 'application/pdf',
    bytes: bytes.length,
    sha256,
  });
  const { url, headers } = upload as { url: string; headers: Record<string, string> };
  const sent = await fetch(url, { method: 'PUT', headers, body: bytes as Uint8Array<ArrayBuffer> });
  if (!sent.ok) throw new Error(`the scan was answered ${sent.status}`);
  await client.post(user, `/v1/scans/${String(id)}/complete`);
  await until('the scan is sound', async () =>
    (await client.get(user, `/v1/scans/${String(id)}`))['state'] === 'sound' ? true : undefined,
  );
  return String(id);
};
