/** The steps of the walk, each as the person who takes it would. */
import { createHash } from 'node:crypto';
import { type Client, until } from './client.ts';

export interface Scan {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

export interface FileToSeal {
  readonly describe: Readonly<Record<string, unknown>>;
  readonly scans: readonly Scan[];
}

/** Opens, uploads, completes and seals one case file; answers its id once it is sealed. */
export const sealFile = async (
  client: Client,
  agent: string,
  { describe, scans }: FileToSeal,
): Promise<string> => {
  const { id } = await client.post(agent, '/v1/case-files', describe);
  const file = `/v1/case-files/${String(id)}`;
  for (const scan of scans) await upload(client, agent, { file, scan });
  await client.post(agent, `${file}/seal`);
  return until(`${file} sealed`, async () => {
    const { stage, findings } = await client.get(agent, file);
    if (stage === 'open') throw new Error(`${file} was not sealed: ${JSON.stringify(findings)}`);
    return stage === 'sealed' ? String(id) : undefined;
  });
};

const upload = async (
  client: Client,
  agent: string,
  { file, scan }: { readonly file: string; readonly scan: Scan },
): Promise<void> => {
  const { name, bytes, mediaType } = scan;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const added = await client.post(agent, `${file}/documents`, {
    name,
    mediaType,
    bytes: bytes.length,
    sha256,
  });
  const to = added['upload'] as { url: string; headers: Record<string, string> };
  const sent = await fetch(to.url, {
    method: 'PUT',
    headers: to.headers,
    body: bytes as Uint8Array<ArrayBuffer>,
  });
  if (!sent.ok) throw new Error(`upload of ${name}: ${sent.status} ${await sent.text()}`);
  await client.post(agent, `${file}/documents/${String(added['id'])}/complete`);
};

/** Compiles and approves the inventory of a section of a year. */
export const approveInventory = async (
  client: Client,
  agent: string,
  wanted: { readonly year: number; readonly section: string },
): Promise<Record<string, unknown>> => {
  const inventory = await client.post(agent, '/v1/inventories', wanted);
  const approver = wanted.section === 'up-to-10-years' ? agent : 'chair';
  const empty = countOf(inventory['lines']) === 0 ? { empty: true } : {};
  return client.post(approver, `/v1/inventories/${String(inventory['id'])}/approve`, empty);
};

const countOf = (lines: unknown): number => (Array.isArray(lines) ? lines.length : Number(lines));

/** From the drawn act to the head's order. */
export const approveAndOrder = async (client: Client, agent: string, act: string): Promise<void> => {
  await client.post(agent, `/v1/acts/${act}/submit`);
  await until('submitted', async () =>
    (await client.get(agent, `/v1/acts/${act}`))['stage'] === 'submitted' ? true : undefined,
  );
  for (const member of ['chair', 'agent-2', 'agent-3'])
    await client.post(member, `/v1/acts/${act}/votes`, { verdict: 'approve' });
  const order = { number: '14-П', datedOn: await today(client) };
  await client.post('head', `/v1/acts/${act}/order/paper`, order);
  await client.post('head', `/v1/acts/${act}/order`, order);
};

/** The three confirm presence, destruction runs, and they sign part two. Answers how it ended. */
export const destroyAndSign = async (
  client: Client,
  agent: string,
  act: string,
): Promise<Record<string, unknown>> => {
  const paper = { destroyedOn: await today(client), manner: 'измельчение и сожжение', place: 'город Алматы' };
  await client.post(agent, `/v1/acts/${act}/commission`, { present: true, paper });
  for (const person of ['chair', 'justice'])
    await client.post(person, `/v1/acts/${act}/commission`, { present: true });
  await until('the order closed', async () =>
    (await client.get(agent, `/v1/acts/${act}`))['stage'] === 'closed' ? true : undefined,
  );
  for (const person of [agent, 'chair', 'justice'])
    await client.post(person, `/v1/acts/${act}/destruction/sign`);
  return client.get(agent, `/v1/acts/${act}/destruction`);
};

/** The service's own day, which the sweep tells. */
export const today = async (client: Client): Promise<string> =>
  String((await client.post('officer', '/v1/retention/sweeps'))['today']);
