/** The one argument of a command: a folder. */
import { resolve } from 'node:path';
import { GivenUp, takeNoArguments } from './giving-up.ts';

/** npm runs from the project's folder; paths are meant from where one stands. */
export const namedFolder = (usage: string): string => {
  const [folder, ...more] = process.argv.slice(2);
  if (folder === undefined || more.length > 0) throw new GivenUp(usage);
  if (folder.startsWith('-')) takeNoArguments(usage);
  return resolve(process.env['INIT_CWD'] ?? '.', folder);
};
