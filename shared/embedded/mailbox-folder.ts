/** Notices as files in a folder, for a machine without mail: one text file each, newest last by name. */
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import type { Mail } from '../ports/mail.ts';

export const mailboxFolder = (folder: string, { now }: Pick<Clock, 'now'>): Mail => ({
  send: async ({ to, subject, text }) => {
    await mkdir(folder, { recursive: true });
    const name = `${now().replaceAll(':', '-')}-${randomBytes(4).toString('hex')}.txt`;
    await writeFile(join(folder, name), `To: ${to}\nSubject: ${subject}\n\n${text}\n`);
  },
});
