/** `npm run restore -- FOLDER`: puts a copy of the registry back, with the keys that are missing, while the service is stopped. */
import { systemClock } from '../../shared/runtime/clock.ts';
import { putCopyBack } from './copies.ts';
import { takeFolder } from './data-folder.ts';
import { giveUp } from './giving-up.ts';
import { namedFolder } from './named-folder.ts';
import { folderOf } from './settings.ts';

const usage =
  'Name the folder of a copy that `npm run backup` made: npm run restore -- /media/backup/2026-01-31. ' +
  'ARCHIVE_DATA names the data folder.';

const say = (line: string) => process.stdout.write(`${line}\n`);

const restore = async (data: string): Promise<void> => {
  const from = namedFolder(usage);
  const folder = takeFolder(data);
  const aside = await putCopyBack(data, { from, now: systemClock().now() });
  folder.release();
  say(`the registry of ${from} is in its place in ${data}`);
  if (aside !== undefined)
    say(
      `What stood there lies in ${aside}. It names persons: remove it within 35 days (docs/runbook.md, Restore).`,
    );
  say(
    'What people have entered since the copy was made is lost from it, holds and revoked orders too. Start with',
  );
  say(
    'ARCHIVE_DESTROY=later, have that entered again, then start without it: what is ordered is destroyed at once.',
  );
};

const data = folderOf(process.env);
restore(data).catch((error: unknown) => giveUp(error, data));
