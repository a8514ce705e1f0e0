/** `npm start`. */
import { resolve } from 'node:path';
import { Environment } from '../../shared/contract/environment.ts';
import { clockFor } from '../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { FolderTaken, takeFolder } from './data-folder.ts';
import { type Settings, serve } from './serve.ts';

const { env } = process;

const say = (line: string) => process.stdout.write(`${line}\n`);
const giveUp = (why: string): never => {
  process.stderr.write(`${why}\n`);
  process.exit(1);
};

const portOf = (text: string): number => {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65_535
    ? port
    : giveUp(`PORT is ${text}: it must be a number from 0 to 65535.`);
};

const settingsOf = (folder: string): Settings => {
  const [s3, dynamo] = [env[Environment.s3Endpoint], env[Environment.dynamoEndpoint]];
  if ((s3 === undefined) !== (dynamo === undefined))
    giveUp(`${Environment.s3Endpoint} and ${Environment.dynamoEndpoint} go together: set both or neither.`);
  if (s3 !== undefined && env[Environment.today])
    giveUp(`${Environment.today} fixes the embedded stores only: real stores keep real time. Unset it.`);
  const clock = clockFor(env[Environment.today]);
  const dayStandsStill = Boolean(env[Environment.today]);
  const base = { folder, port: portOf(env['PORT'] ?? '8080'), clock, dayStandsStill };
  if (s3 === undefined || dynamo === undefined)
    return { ...base, open: (origin) => openEmbeddedWorld({ folder, clock, origin }) };
  return {
    ...base,
    open: async () => {
      const { openForeignWorld } = await import('../../shared/runtime/world-foreign.ts');
      return openForeignWorld({ folder, clock, s3, dynamo });
    },
  };
};

const start = async (): Promise<void> => {
  const folder = takeFolder(resolve(env[Environment.data] ?? '.data'));
  const service = await serve(settingsOf(folder.path));
  folder.sayWhere(service.url);
  let stopping = false;
  const stop = () => {
    // A terminal tells the whole family, and so does npm: once is enough.
    if (stopping) return;
    stopping = true;
    void service.close().then(() => {
      folder.release();
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  say(`ready ${service.url}`);
};

start().catch((error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof FolderTaken) giveUp(error.message);
  if (code === 'EADDRINUSE')
    giveUp(`port ${env['PORT'] ?? '8080'} is taken. Set PORT to another one, or to 0 for any free one.`);
  giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
