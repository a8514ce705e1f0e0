/** `npm test`: every check and every test, in one command with one closing line. */
import { mkdirSync } from 'node:fs';
import { dynamoLane } from '../lanes/dynamodb.ts';
import { s3Lane } from '../lanes/radosgw.ts';
import { type Checked, checks } from './checks.ts';
import { installMissing } from './debian.ts';
import { jest } from './jest.ts';

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

const main = async (): Promise<number> => {
  const full = process.argv.includes('--full');
  mkdirSync('.lanes', { recursive: true });
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

  const passed = checked.filter(({ passed }: Checked) => passed).length + tested.passed;
  const failed = checked.filter(({ passed }) => !passed).length + tested.failed;
  for (const title of tested.skippedTitles) say(`skipped: ${title}`);
  say(`${passed} passed, ${failed} failed, ${tested.skipped} skipped`);
  return failed === 0 && tested.passed > 0 ? 0 : 1;
};

process.exitCode = await main();
// Lanes are children with pipes; nothing else may keep the command from ending.
process.exit();
