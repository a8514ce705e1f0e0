/** `npm run backup -- FOLDER`: a copy of registry and keys, whether the service runs or not. */
import { join } from 'node:path';
import { makeCopy } from './copies.ts';
import { giveUp } from './giving-up.ts';
import { namedFolder } from './named-folder.ts';
import { folderOf } from './settings.ts';

const usage =
  'Name a new folder for the copy: npm run backup -- /media/backup/2026-01-31. ARCHIVE_DATA names the data folder.';

const say = (line: string) => process.stdout.write(`${line}\n`);

const backup = async (data: string): Promise<void> => {
  const to = namedFolder(usage);
  const { bytes, rootKey } = await makeCopy(data, to);
  say(`copied to ${to}: the registry (${(bytes / 1e6).toFixed(1)} MB) and the keys`);
  say(`NOT in it: the documents, papers and evidence in ${join(data, 'stores')}. Keep them by other means.`);
  say(
    'It names persons, and holds what is destroyed later: remove it within 35 days (docs/runbook.md, Restore).',
  );
  if (rootKey)
    process.stderr.write(
      `The root’s key is in this copy too: take ${join(data, 'keys', 'root-key.pem')} offline.\n`,
    );
};

const data = folderOf(process.env);
backup(data).catch((error: unknown) => giveUp(error, data));
