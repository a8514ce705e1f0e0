/** `npm run demo`: the whole walk on scans, unattended, in a folder of its own and in today's time. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { systemClock } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { type DemoFile, demoFiles, demoYears } from './demo/files.ts';
import { takeOut } from './demo/take-out.ts';
import { makeScan } from './demo-scans/make-scan.ts';
import { demoPaper } from './demo-scans/texts.ts';
import { takeNoArguments } from './giving-up.ts';
import { serve } from './serve.ts';
import { type Client, clientOf } from './walk/client.ts';
import { approveAndOrder, approveInventory, destroyAndSign, type Scan, sealFile } from './walk/steps.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const agent = 'agent-1';
const out = resolve('demo-out');

const forms = [
  { format: 'pdf', dpi: 200, pages: 2 },
  { format: 'jpeg', dpi: 200, pages: 1 },
  { format: 'tiff', dpi: 300, pages: 1 },
] as const;

const scansOf = async (file: DemoFile, seed: number): Promise<readonly Scan[]> => {
  const language = file.describe['language'] === 'kk' ? 'kk' : 'ru';
  const scans: Scan[] = [];
  for (const [at, paper] of file.papers.entries()) {
    const form = forms[(seed + at) % forms.length] ?? forms[0];
    const page = demoPaper(paper, language, seed * 10 + at);
    scans.push({ name: `${page.title}.${form.format}`, ...(await makeScan(page, form)) });
  }
  return scans;
};

const sealAll = async (client: Client): Promise<ReadonlyMap<DemoFile, string>> => {
  const sealed = new Map<DemoFile, string>();
  let scans = 0;
  for (const [at, file] of demoFiles.entries()) {
    const made = await scansOf(file, at + 1);
    scans += made.length;
    sealed.set(file, await sealFile(client, agent, { describe: file.describe, scans: made }));
    if (sealed.size % 5 === 0) say(`  ${sealed.size} files sealed, ${scans} scans`);
  }
  const lines = new Set(demoFiles.map(({ describe }) => describe['index'])).size;
  say(`sealed under lock: ${sealed.size} files in ${lines} lines of the nomenclature, ${scans} scans`);
  return sealed;
};

const walk = async (client: Client): Promise<boolean> => {
  const sealed = await sealAll(client);
  for (const year of [...demoYears, 2024])
    await approveInventory(client, agent, { year, section: 'up-to-10-years' });
  for (const year of demoYears) await approveInventory(client, agent, { year, section: 'permanent' });
  say(`inventories approved for ${demoYears.join(', ')} and 2024`);

  const sweep = await client.post('officer', '/v1/retention/sweeps');
  say(
    `the sweep of ${String(sweep['today'])}: ${String(sweep['due'])} due, ${String(sweep['unknown'])} with unknown term`,
  );
  const act = await client.post(agent, '/v1/acts', { language: 'ru' });
  const id = String(act['id']);
  say(`act № ${String(act['number'])} drawn up: ${String(act['total'])} files`);

  await approveAndOrder(client, agent, id);
  say('submitted, approved by the three members of the commission, ordered by the head');
  const held = demoFiles.find(({ apart }) => apart === 'on-hold');
  const hold = {
    reason: 'обжалуется в суде',
    basis: { kind: 'court', number: '7-26', datedOn: '2026-02-02' },
  };
  await client.post('justice', `/v1/case-files/${(held && sealed.get(held)) ?? ''}/holds`, hold);
  say('a hold was placed on one ordered file');

  const ended = await destroyAndSign(client, agent, id);
  const spared = ended['spared'] as { caseFile: string; reason: string }[];
  say(
    `destroyed ${String(ended['destroyed'])} of ${String(ended['total'])}, spared ${spared.map(({ reason }) => reason).join(', ')}, certified: ${String(ended['certified'])}`,
  );
  const lines = (await client.get(agent, `/v1/acts/${id}/lines?limit=200`))['items'] as {
    caseFile: string;
    state: string;
  }[];
  const destroyed = lines.filter(({ state }) => state === 'destroyed').map(({ caseFile }) => caseFile);
  await takeOut(client, id, { folder: out, destroyed });
  return verified();
};

const verified = (): boolean => {
  const script = spawnSync('sh', [join(out, 'verify-records.sh'), join(out, 'records')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return script.status === 0;
};

takeNoArguments(
  'npm run demo takes no arguments. It seals, approves and destroys files of made-up people in a temporary folder, ' +
    'and leaves papers and records in demo-out/.',
);

// However it ends, the folder with its keys goes: also where it is interrupted, or nobody reads on.
const interrupted = () => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupted);
process.stdout.on('error', interrupted);
const folder = mkdtempSync(join(tmpdir(), 'archive-demo-'));
// What is inspected is copied meanwhile: there too.
process.env['TMPDIR'] = folder;
process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const clock = systemClock();
const service = await serve({
  folder,
  port: 0,
  clock,
  open: (origin) => openEmbeddedWorld({ folder, clock, origin }),
});
try {
  const good = await walk(clientOf(service.url));
  say(good ? `all records verified; papers and records are in ${out}` : 'a record did not verify: see above');
  process.exitCode = good ? 0 : 1;
} finally {
  await service.close();
}
