import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import type { ActId, CaseFileId } from '../../shared/archive/names.ts';
import { findLine } from '../../shared/register/acts.ts';
import { findCaseFile } from '../../shared/register/case-files.ts';
import { filePrefix } from '../../shared/register/documents.ts';
import { findRecord } from '../../shared/register/records.ts';
import { verifyServiceCms } from '../../shared/signature/verify-seal.ts';
import { seeded } from '../fakes/faulty-dynamo.ts';
import { assembleAct, openWalk, type WalkWorld } from '../given/embedded-walk.ts';
import { inFull } from '../given/full.ts';

/** Kills, and files: each kill comes while at least one file is on its way. */
const KILLS = inFull(1_000, 5);
const FILES_A_ROUND = inFull(190, 12);
/** So long after its first step an executor lives at most. */
const LATEST_MS = 30;
const random = seeded(20_261_122);
const steps = ['begin', 'intent', 'delete', 'sign', 'end'] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-executor-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bundled = async (): Promise<string> => {
  const outfile = join(folder, 'executor.mjs');
  await build({
    entryPoints: ['test/embedded/killed-executor.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
};

interface Ran {
  /** Steps under way when it died; none where it was between two, or ended. */
  readonly during: readonly string[];
  readonly ended: boolean;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => child.once('close', () => done()));

/** Runs the executor over the folder and kills it so many milliseconds after its first step. */
const runAndKill = async (script: string, data: string, after: number): Promise<Ran> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  let due: ReturnType<typeof setTimeout> | undefined;
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString();
    if (said.includes('+')) due ??= setTimeout(() => child.kill('SIGKILL'), after);
  });
  await ended(child);
  clearTimeout(due);
  const open = new Map<string, number>();
  for (const word of said.split('\n').filter((line) => /^[+-]/.test(line)))
    open.set(word.slice(1), (open.get(word.slice(1)) ?? 0) + (word.startsWith('+') ? 1 : -1));
  const during = [...open].filter(([, count]) => count > 0).map(([step]) => step);
  return { during, ended: said.includes('done') };
};

const expectDestroyedOnce = async (
  { registry, vault }: WalkWorld,
  act: string,
  { files, root }: { readonly files: readonly CaseFileId[]; readonly root: string },
): Promise<void> => {
  for (const [at, id] of files.entries()) {
    const record = (await findRecord(registry, id))!;
    expect(await findCaseFile(registry, id)).toMatchObject({ stage: 'destroyed', record: record.sha256 });
    expect(await findLine(registry, act as ActId, at + 1)).toMatchObject({ state: 'destroyed' });
    expect((await vault.versions(filePrefix(id))).items).toEqual([]);
    const seal = { cms: record.signature, content: record.bytes, root, at: new Date() };
    expect((await verifyServiceCms(seal)).accepted).toBe(true);
    const { items } = await registry.query({ partition: `CF#${id}` });
    expect(items.map(({ sk }) => sk)).toEqual(['CF', 'RECORD']);
  }
  const facts = (await registry.owed('close-order', 1_000)).filter((fact) => fact['act'] === act);
  expect(facts.map((fact) => fact['caseFile']).toSorted()).toEqual(files.toSorted());
  expect(await registry.owed('destroy-case-file', 1)).toEqual([]);
};

/** An act of so many files; once it answers, the folder is free for another process. */
const prepare = async (data: string): Promise<{ act: string; files: readonly CaseFileId[] }> => {
  const { world, close } = await openWalk(data);
  const made = await assembleAct(world, FILES_A_ROUND);
  for (const { pk } of await world.registry.owed('spread-order', 10))
    await spreadOrder(world, pk.slice('FACT#'.length));
  close();
  return made;
};

/** Kills one executor after the other over one act until its last file is gone or so many are killed; answers in which steps. */
const round = async (script: string, most: number): Promise<readonly (readonly string[])[]> => {
  const data = mkdtempSync(join(folder, 'round-'));
  const { act, files } = await prepare(data);
  const killed: (readonly string[])[] = [];
  while (killed.length < most) {
    const { during, ended: over } = await runAndKill(script, data, random() * LATEST_MS);
    if (over) break;
    killed.push(during.length > 0 ? during : ['between']);
  }
  await runAndKill(script, data, 600_000);
  const { world, close } = await openWalk(data);
  const chain = await world.signer.chain();
  await expectDestroyedOnce(world, act, { files, root: chain.slice(chain.lastIndexOf('-----BEGIN')) });
  close();
  return killed;
};

test(`An executor killed ${KILLS} times, in every step, leaves one outcome and one record a file`, async () => {
  const script = await bundled();
  const killed: string[] = [];
  for (let kills = 0; kills < KILLS;) {
    const during = await round(script, KILLS - kills);
    kills += during.length;
    killed.push(...during.flat());
  }
  const times = (step: string) => killed.filter((one) => one === step).length;
  if (KILLS < 1_000) {
    expect(steps.some((step) => times(step) > 0)).toBe(true);
    return;
  }
  process.stderr.write(
    `killed during ${[...steps, 'between'].map((step) => `${step} ${times(step)}`).join(', ')}\n`,
  );
  for (const step of steps) expect(times(step)).toBeGreaterThan(10);
}, 1_800_000);
