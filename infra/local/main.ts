/** `npm start`. */
import { openEmbeddedWorld } from '../../shared/runtime/world-embedded.ts';
import { takeFolder } from './data-folder.ts';
import { GivenUp, giveUp, takeNoArguments } from './giving-up.ts';
import { serve, type Settings } from './serve.ts';
import { type Asked, askedBy } from './settings.ts';

const usage =
  'npm start takes no arguments. The environment tells it: PORT (8080; 0 picks a free one), ARCHIVE_DATA (.data), ' +
  'ARCHIVE_TODAY, ARCHIVE_DESTROY=later, ARCHIVE_S3_ENDPOINT with ARCHIVE_DYNAMODB_ENDPOINT (README.md).';

const say = (line: string) => process.stdout.write(`${line}\n`);
/** Standard output is for `ready` alone. */
const tell = (line: string) => void process.stderr.write(`${line}\n`);

const openerFor = ({ folder, clock, foreign }: Asked): Settings['open'] => {
  if (!foreign) return (origin) => openEmbeddedWorld({ folder, clock, origin, say: tell });
  return async () => {
    const { openForeignWorld } = await import('../../shared/runtime/world-foreign.ts');
    return openForeignWorld({ folder, clock, ...foreign });
  };
};

const start = async (asked: Asked): Promise<void> => {
  const folder = takeFolder(asked.folder);
  const service = await serve({ ...asked, open: openerFor(asked) });
  folder.sayWhere(service.url);
  if (asked.destroysLater)
    tell('ARCHIVE_DESTROY is later: what is ordered is destroyed by the next start without it.');
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

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const main = async (): Promise<void> => {
  takeNoArguments(usage);
  const asked = askedBy(process.env);
  await start(asked).catch((error: unknown) => {
    if (isTaken(error))
      giveUp(new GivenUp(`port ${asked.port} is taken. Set PORT to another one, or to 0 for any free one.`));
    giveUp(error, asked.folder);
  });
};

main().catch(giveUp);
