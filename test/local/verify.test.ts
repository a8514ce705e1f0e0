import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageOf, usage } from '../../infra/local/verify-usage.ts';
import { leafOf } from '../../shared/signature/merkle.ts';
import { findingWords } from '../../shared/signature/verify-words-findings.ts';
import { bytesOf } from '../given/bundle-papers.ts';
import { aBundle, checkpointOver, signedText, theLog, zipped } from '../given/bundles.ts';
import { aSeal } from '../given/seals.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const [seal, other] = [await aSeal(), await aSeal()];
  const files = await aBundle(seal);
  const kept = await signedText(checkpointOver(theLog().slice(0, 6)), seal);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  put('evidence.zip', zipped(files));
  put('altered.zip', zipped({ ...files, 'VERIFY.md': bytesOf('all is well') }));
  put('root.pem', seal.root);
  put('other.pem', other.root);
  put('kept.txt', kept.text);
  put('kept.sig', kept.signature);
  put(
    'leaves.txt',
    theLog()
      .map((record) => `${leafOf(record)}\n`)
      .join(''),
  );
  put('empty.zip', '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...words: readonly string[]) =>
  new Promise<{ readonly code: number; readonly lines: readonly string[] }>((resolve) => {
    const options = { env: { INIT_CWD: folder, LANG: 'en_US.UTF-8' } };
    const node = ['--disable-warning=ExperimentalWarning', 'infra/local/verify.ts', ...words];
    execFile(process.execPath, node, options, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trimEnd().split('\n') }),
    );
  });

describe('npm run verify', () => {
  test('shows the root first and the total last, and ends well for an untouched bundle', async () => {
    const { code, lines } = await verify('evidence.zip');

    expect(lines[0]).toMatch(/^Root {2}([0-9A-F]{2}:){31}[0-9A-F]{2} {2}C=KZ, O=Палата/);
    expect(lines.at(-1)).toBe('Checks: 10. Records: 3. Findings: 0.');
    expect(lines).toContain('Time stamp: not checked');
    expect(code).toBe(0);
  });

  test('takes the root, a kept checkpoint with its signature, and the log', async () => {
    const more = ['--root', 'root.pem', '--earlier', 'kept.txt', '--leaves', 'leaves.txt'];
    const { code, lines } = await verify('evidence.zip', ...more);

    expect(lines).toContain('Log continues the checkpoint that was kept: holds (1)');
    expect([code, lines.at(-1)]).toEqual([0, 'Checks: 13. Records: 3. Findings: 0.']);
    expect((await verify('evidence.zip', '--root', 'other.pem')).code).toBe(1);
  });

  test('names what it found by its code, in the language asked for, and ends badly', async () => {
    for (const language of ['ru', 'kk', 'en'] as const) {
      const { code, lines } = await verify('altered.zip', '--language', language);
      expect(lines).toContain(`  FileAltered  VERIFY.md: ${findingWords.FileAltered[language]}`);
      expect(code).toBe(1);
    }
  });

  test('ends badly, with a sentence, for what is no bundle', async () => {
    expect(await verify('empty.zip')).toMatchObject({
      code: 1,
      lines: expect.arrayContaining([`  BundleEmpty  ${findingWords.BundleEmpty.en}`]),
    });
    expect(await verify('nowhere.zip')).toEqual({ code: 1, lines: ['nowhere.zip: there is no such file'] });
    expect((await verify('evidence.zip', '--root', 'nowhere')).lines).toEqual([
      'nowhere: there is no such file',
    ]);
    for (const words of [[], ['one', 'two'], ['--unknown']])
      expect(await verify(...words)).toEqual({ code: 1, lines: usage.en.split('\n') });
  });
});

test('the language is the machine’s, Russian where it speaks none of ours', () => {
  expect(languageOf(undefined, { LANG: 'kk_KZ.UTF-8' })).toBe('kk');
  expect(languageOf(undefined, { LANG: 'ru_RU.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en');
  expect(languageOf('kk', { LANG: 'en_US' })).toBe('kk');
  for (const env of [{}, { LANG: 'C.UTF-8' }, { LANG: 'de_DE' }])
    expect(languageOf(undefined, env)).toBe('ru');
});
