import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** A real S3 server: Ceph's gateway, in memory, on 127.0.0.1. */
export interface S3Lane {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly stop: () => Promise<void>;
}

const region = 'us-east-1';
const credentials = { accessKeyId: 'testaccesskey', secretAccessKey: 'testsecretkey' };
const programs = ['bash', 'ceph-mon', 'ceph-osd', 'radosgw', 'radosgw-admin', 'ceph', 'monmaptool'];

const isInstalled = (program: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What to install before the lane can run, as a sentence; undefined when nothing is missing. */
export const missingForS3 = (): string | undefined =>
  process.env['S3_LANE'] !== undefined || programs.every(isInstalled)
    ? undefined
    : 'not run: radosgw is missing (apt-get install --no-install-recommends ceph-mon ceph-osd radosgw)';

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address === 'object' && address) return address.port;
  throw new Error('The system gives no port.');
};

type Supervisor = ChildProcessByStdio<Writable, Readable, Readable>;

const readiness = (supervisor: Supervisor): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = '';
    supervisor.stdout.on('data', () => resolve());
    supervisor.stderr.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-4000)));
    supervisor.once('error', reject);
    supervisor.once('close', () => reject(new Error(said)));
  });

const stopping = async (supervisor: Supervisor): Promise<void> => {
  const ended = new Promise((resolve) => supervisor.once('close', resolve));
  if (supervisor.exitCode !== null || supervisor.signalCode !== null) return;
  supervisor.stdin.end();
  await ended;
};

const start = async (): Promise<S3Lane> => {
  const folder = await mkdtemp(join(tmpdir(), 'radosgw-'));
  const [port, monPort] = [await freePort(), await freePort()];
  const { accessKeyId, secretAccessKey } = credentials;
  const script = join(import.meta.dirname, 'radosgw.sh');
  const settings = [script, folder, String(port), String(monPort), accessKeyId, secretAccessKey];
  const supervisor = spawn('bash', settings, { stdio: ['pipe', 'pipe', 'pipe'] });
  try {
    await readiness(supervisor);
  } catch (fault) {
    throw new Error(`radosgw did not start; its logs are in ${folder}/log`, { cause: fault });
  }
  const stop = async (): Promise<void> => {
    await stopping(supervisor);
    await rm(folder, { recursive: true, force: true });
  };
  return { endpoint: `http://127.0.0.1:${port}`, region, credentials, stop };
};

const named = z.object({ endpoint: z.url(), accessKeyId: z.string(), secretAccessKey: z.string() });

const given = (text: string): S3Lane => {
  const { endpoint, ...credentials } = named.parse(JSON.parse(text));
  return { endpoint, region, credentials, stop: () => Promise.resolve() };
};

/** The instance that `S3_LANE` names, or one of its own: a start under load may fail, so it is tried three times. */
export const s3Lane = async (): Promise<S3Lane> => {
  const running = process.env['S3_LANE'];
  if (running !== undefined) return given(running);
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (fault) {
      if (tries === 3) throw fault;
    }
  }
};
