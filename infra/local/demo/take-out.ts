/** What the demonstration leaves in its folder: papers, records, and the script that verifies them without us. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '../walk/client.ts';

export const takeOut = async (
  client: Client,
  act: string,
  { folder, destroyed }: { readonly folder: string; readonly destroyed: readonly string[] },
): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'records'), { recursive: true });
  const keep = async (name: string, path: string, user: string | undefined) =>
    writeFileSync(join(folder, name), await client.file(user, path));

  for (const language of ['ru', 'kk']) {
    await keep(`act-part-1.${language}.pdf`, `/v1/acts/${act}/paper?part=1&language=${language}`, 'officer');
    await keep(`act-part-2.${language}.pdf`, `/v1/acts/${act}/paper?part=2&language=${language}`, 'officer');
  }
  await keep('order.pdf', `/v1/acts/${act}/order/paper`, 'head');
  await keep('evidence.zip', `/v1/acts/${act}/evidence`, 'auditor');
  for (const file of destroyed) {
    await keep(`records/${file}.json`, `/v1/deletion-records/${file}`, undefined);
    await keep(`records/${file}.p7s`, `/v1/deletion-records/${file}/signature`, undefined);
  }
  const chain = Buffer.from(await client.file(undefined, '/v1/evidence/certificates')).toString();
  writeFileSync(join(folder, 'records', 'root.pem'), chain.slice(chain.lastIndexOf('-----BEGIN')));
  copyFileSync(
    new URL('../../../docs/verify-records.sh', import.meta.url),
    join(folder, 'verify-records.sh'),
  );
};
