/** `npm test`: every check and every test, in one command with one closing line. */
import { mkdirSync } from 'node:fs';
import { dynamoLane } from '../lanes/dynamodb.ts';
import { s3Lane } from '../lanes/radosgw.ts';
import { type Checked, checks } from './checks.ts';
import { installMissing } from './debian.ts';
import { jest, type Tested } from './jest.ts';
import { tryMutants } from './mutants.ts';
import { allScopes, score } from './score.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

interface Lane {
  readonly stop: () => Promise<unknown>;
}

/** A lane that cannot run is named, with the way to get what is missing; its tests then skip with the same sentence. */
const laneOf = async <Opened extends Lane>(
  name: string,
  open: () => Promise<Opened>,
): Promise<Opened | undefined> => {
  try {
    return await open();
  } catch (error) {
    say(`not run: ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};

interface Counted {
  readonly passed: number;
  readonly failed: number;
}

const asCounted = ({ passed }: Checked): Counted =>
  passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

const sumOf = (all: readonly Counted[], of: keyof Counted): number =>
  all.reduce((sum, one) => sum + one[of], 0);

const everything = async (full: boolean): Promise<number> => {
  for (const line of await installMissing()) say(line);

  const [dynamo, s3] = await Promise.all([laneOf('DynamoDB Local', dynamoLane), laneOf('radosgw', s3Lane)]);
  const env = {
    ...process.env,
    ...(dynamo ? { DYNAMODB_LANE: dynamo.endpoint } : {}),
    ...(s3 ? { S3_LANE: JSON.stringify({ endpoint: s3.endpoint, ...s3.credentials }) } : {}),
    ...(full ? { ARCHIVE_FULL: '1' } : {}),
  };
  const checked = await checks(say);
  const tested = await jest(env, say);
  await Promise.all([dynamo?.stop(), s3?.stop()]);
  const tried = [await tryMutants(env, say), ...(full ? [await score(say)] : [])];

  return told(tested, [...checked.map(asCounted), tested, ...tried]);
};

const told = ({ passed, skipped, skippedTitles }: Tested, all: readonly Counted[]): number => {
  for (const title of skippedTitles) say(`skipped: ${title}`);
  say(`${sumOf(all, 'passed')} passed, ${sumOf(all, 'failed')} failed, ${skipped} skipped`);
  return sumOf(all, 'failed') === 0 && passed > 0 ? 0 : 1;
};

const main = async (): Promise<number> => {
  mkdirSync('.lanes', { recursive: true });
  if (process.argv.includes('--mutants')) {
    const named = allScopes.filter((scope) => process.argv.includes(scope));
    return (await score(say, named.length > 0 ? named : allScopes)).failed === 0 ? 0 : 1;
  }
  return everything(process.argv.includes('--full'));
};

process.exitCode = await main();
// Lanes are children with pipes; nothing else may keep the command from ending.
process.exit();
