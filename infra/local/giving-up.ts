/** Why a command on one machine gives up: a sentence for whoever gave it, and not where in the code it was noticed. */
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';

/** What the one who gave the command can mend. Its message is the whole sentence. */
export class GivenUp extends Error {
  override readonly name: string = 'GivenUp';
}

/** `where`: the data folder, told where the words themselves do not name a path in it. */
export const sentenceOf = (error: unknown, where?: string): string => {
  if (error instanceof GivenUp) return error.message;
  if (error instanceof IntegrityFault)
    return inRunbook(named(error, where), 'The archive disagrees with itself');
  if (error instanceof TransientFault || isOfTheSystem(error))
    return inRunbook(named(error, where), 'On one machine');
  // A fault of ours: whoever mends it needs to know where.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

export const giveUp = (error: unknown, where?: string): never => {
  process.stderr.write(`${sentenceOf(error, where)}\n`);
  process.exit(1);
};

/** For a command that is told nothing but by the environment. */
export const takeNoArguments = (usage: string): void => {
  const [first] = process.argv.slice(2);
  if (first === undefined) return;
  if (['-h', '--help'].includes(first)) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  giveUp(new GivenUp(`There is no argument ${first}.\n${usage}`));
};

const inRunbook = (words: string, heading: string): string =>
  words.includes('docs/runbook.md') ? words : `${words} (docs/runbook.md, ${heading})`;

const named = ({ message }: Error, where: string | undefined): string =>
  where === undefined || message.includes(where) ? message : `${where}: ${message}`;

/** A disk that is full, a file that may not be read: the system’s own words name what and where. */
const isOfTheSystem = (error: unknown): error is Error => error instanceof Error && 'syscall' in error;
