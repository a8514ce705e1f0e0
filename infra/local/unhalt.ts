/** `npm run unhalt`: lets a halted archive start again, once a person has brought registry and evidence into agreement. */
import { join } from 'node:path';
import { lookAtRegistry } from '../../shared/embedded/sqlite-look.ts';
import { openSqliteRegistry } from '../../shared/embedded/sqlite-registry.ts';
import { takeFolder } from './data-folder.ts';
import { GivenUp, giveUp, takeNoArguments } from './giving-up.ts';
import { takeHaltAway } from './halted.ts';
import { folderOf } from './settings.ts';

const usage = 'npm run unhalt takes no arguments. ARCHIVE_DATA names the data folder (docs/runbook.md).';

const say = (line: string) => process.stdout.write(`${line}\n`);

const unhalt = async (data: string): Promise<void> => {
  const file = join(data, 'registry.sqlite');
  if (lookAtRegistry(file) !== 'full') throw new GivenUp(`there is no registry in ${file}`);
  const folder = takeFolder(data);
  const registry = openSqliteRegistry(file);
  const halt = await takeHaltAway(registry);
  registry.close();
  folder.release();
  if (!halt) return void say(`the archive in ${data} is not halted`);
  say(`The halt of ${halt.at} is taken away. Its reason was: ${halt.reason}.`);
  say(
    'Put on file who did it and why. npm start proves the whole log again, and halts anew where it cannot.',
  );
};

takeNoArguments(usage);
const data = folderOf(process.env);
unhalt(data).catch((error: unknown) => giveUp(error, data));
