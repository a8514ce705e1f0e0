import { describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anAuditor, shells } from '../given/auditor.ts';
import { scene } from './witnessed.ts';

const put = (folder: string, name: string): void => writeFileSync(join(folder, name), 'added');

const added: readonly (readonly [string, string, (folder: string) => void])[] = [
  ['with spaces in its name', 'papers/part 3.pdf', (folder) => put(folder, 'papers/part 3.pdf')],
  ['named of two that the sums name', 'VERIFY.md verify.sh', (folder) => put(folder, 'VERIFY.md verify.sh')],
  [
    'that is a link',
    'records/file-3.json',
    (folder) => symlinkSync('file-1.json', join(folder, 'records/file-3.json')),
  ],
  ['that is a link to a folder', 'more', (folder) => symlinkSync('records', join(folder, 'more'))],
  ['with a hyphen at its beginning', '-v', (folder) => put(folder, '-v')],
  ['that hides', 'log/.hidden', (folder) => put(folder, 'log/.hidden')],
  [
    'that is called SHA256SUMS in another folder',
    'log/SHA256SUMS',
    (folder) => put(folder, 'log/SHA256SUMS'),
  ],
  ['with a pattern for a name', 'records/*', (folder) => put(folder, 'records/*')],
  ['with two names in one', './VERIFY.md?verify.sh', (folder) => put(folder, 'VERIFY.md\nverify.sh')],
  [
    'that would write on the screen',
    './log/?[2J?]0;verified?',
    (folder) => put(folder, 'log/\u001b[2J\u001b]0;verified\u0007'),
  ],
];

describe.each(shells)('a file added to an unpacked bundle is found, under %s', (shell) => {
  test.concurrent.each(added)('one %s', async (_what, shown, add) => {
    const { files } = await scene;
    const auditor = anAuditor(files, shell);
    try {
      add(auditor.folder);
      const { code, out } = await auditor.sh('sh ./verify.sh .');

      expect(out.split('\n')).toContain(`FAILED  FileNotInSums  ${shown}`);
      expect(code).toBe(1);
    } finally {
      auditor.clear();
    }
  });

  test.concurrent('an empty folder is no file', async () => {
    const { files } = await scene;
    const auditor = anAuditor(files, shell);
    try {
      mkdirSync(join(auditor.folder, 'more papers'));
      expect((await auditor.sh('sh ./verify.sh .')).code).toBe(0);
    } finally {
      auditor.clear();
    }
  });
});
