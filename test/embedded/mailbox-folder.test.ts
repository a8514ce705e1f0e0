import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailboxFolder } from '../../shared/embedded/mailbox-folder.ts';
import { mailContract } from '../contracts/mail.suite.ts';
import { instant } from '../given/days.ts';

const read = (file: string) => {
  const [to = '', subject = '', , ...text] = readFileSync(file, 'utf8').split('\n');
  return {
    to: to.slice('To: '.length),
    subject: subject.slice('Subject: '.length),
    text: text.join('\n').trimEnd(),
  };
};

mailContract('a folder of text files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  const mail = mailboxFolder(folder, { now: () => instant('2026-03-01T05:00:00.000Z') });
  return Promise.resolve({
    mail,
    arrived: () => Promise.resolve(readdirSync(folder).map((name) => read(join(folder, name)))),
  });
});
