/** Evidence verified in the browser itself: by nobody's word, without an account, without a network. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { verifyBundle } from '../../shared/signature/verify-bundle.ts';
import { findingsOf } from '../../shared/signature/verify-findings.ts';
import { findingWords } from '../../shared/signature/verify-words-findings.ts';
import { missingForPages } from '../given/browser.ts';
import { bytesOf } from '../given/bundle-papers.ts';
import { aBundle, checkpointOver, resummed, signedText, zipped } from '../given/bundles.ts';
import { loneRecords } from '../given/lone-records.ts';
import { aSeal } from '../given/seals.ts';
import { dropsAndInserts } from '../tamper/drops.ts';
import { flips } from '../tamper/flips.ts';
import { type Scene, without } from '../tamper/hands.ts';
import { swapsAndKeys } from '../tamper/swaps.ts';
import { leavesOf, log, scene as witnessed } from '../tamper/witnessed.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk, type Someone } from './given/pages.ts';
import { drop } from './given/uploading.ts';
import { answered, asBomb, choose, codesOn, unique, verdictOn } from './given/verifying.ts';

const missing = missingForPages();

/** All of them are tried at the command; each third is in the browser too. */
const some = [...flips, ...dropsAndInserts, ...swapsAndKeys].filter((_, at) => at % 3 === 0);

const set = async (): Promise<Scene> => {
  const [seal, stranger] = [await aSeal(), await aSeal()];
  return { files: await aBundle(seal), seal, stranger };
};

(missing === undefined ? describe : describe.skip)(`verifying evidence${missing ?? ''}`, () => {
  let desk: Desk;
  let scene: Scene;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verify-'));
    [desk, scene] = await Promise.all([openDesk(), set()]);
  });
  afterAll(async () => {
    await desk.close();
    rmSync(folder, { recursive: true });
  });

  const toVerify = async (someone: Someone = {}): Promise<Page> => {
    const page = await desk.come(someone);
    await page.goto('/verify', { waitUntil: 'networkidle' });
    return page;
  };
  test('a bundle is verified with the network cut, and the root, the log and a kept checkpoint with it', async () => {
    const page = await toVerify();
    const asked: string[] = [];
    await page.context().setOffline(true);
    page.on('request', (request) => asked.push(request.url()));
    writeFileSync(join(folder, 'evidence.zip'), zipped(scene.files));
    await drop(page, join(folder, 'evidence.zip'));
    await page.getByRole('heading', { name: 'Всё сходится, но корень нужно сверить самому' }).waitFor();
    const said = await verdictOn(page);
    expect(said).toContain('№ 5 (act-1)');
    expect(said).toContain('3 дела');
    expect(said).toContain('2 марта 2026 года, 11:00');
    expect(said).toContain('№ 12-НҚ от 10 февраля 2026 года');
    expect(said).toMatch(/([0-9A-F]{2}:){31}[0-9A-F]{2}/);
    expect(await page.locator('tbody tr').nth(2).innerText()).toContain('оставлено');

    const kept = await signedText(checkpointOver(log.slice(0, 6)), scene.seal);
    await choose(page, {
      ...{ 'root.pem': scene.seal.root, 'leaves.txt': leavesOf(log) },
      ...{ 'kept.txt': kept.text, 'kept.sig': kept.signature },
    });
    await page.getByRole('heading', { name: 'Проверено: всё сходится' }).waitFor();
    expect(await page.locator('.checks .govuk-tag--green').count()).toBe(13);
    expect(await violationsOn(page)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('each tampering is shown by the codes that the command finds, in words and with what to do', async () => {
    const page = await toVerify();
    await page.context().setOffline(true);
    for (const [at, { what, by, found }] of some.entries()) {
      const bundle = zipped(resummed(await by(scene)));
      const codes = findingsOf(await verifyBundle({ bundle, now: new Date() })).map(({ code }) => code);
      await choose(page, { [`tampered-${at}.zip`]: bundle });
      await answered(page, `tampered-${at}.zip`);
      expect([what, unique(await codesOn(page))]).toEqual([what, unique(codes)]);
      expect([what, await verdictOn(page)]).toEqual([what, expect.stringContaining('Проверка не пройдена')]);
      const [code] = found as readonly [keyof typeof findingWords, string];
      const words = findingWords[code].ru.split('{found}')[0]!;
      const shown = page.locator('.finding', { has: page.locator(`code:text-is("${code}")`) }).first();
      expect([what, await shown.innerText()]).toEqual([what, expect.stringContaining(words)]);
      expect([
        what,
        await page.locator('.checks__findings', { has: shown }).locator('.govuk-hint').first().innerText(),
      ]).toEqual([what, expect.stringMatching(/.{40}/)]);
    }
  });

  test('a log that was rewritten is found by the checkpoint that somebody kept, and nothing else', async () => {
    const page = await toVerify();
    const { forged, seal } = await witnessed;
    await choose(page, { 'forged.zip': zipped(forged), 'root.pem': seal.root });
    await page.getByRole('heading', { name: 'Проверено: всё сходится' }).waitFor();
    await choose(page, { 'kept.txt': (await signedText(checkpointOver(log), seal)).text });
    await page.getByText('EarlierContradicted').waitFor();
    expect(unique(await codesOn(page))).toEqual(['EarlierContradicted']);
    expect(await page.locator('main').innerText()).toContain(
      'Что может обнаружить только сторонний свидетель',
    );
  });

  test('a record is verified with its seal alone, and an altered one is not', async () => {
    const { good, altered } = await loneRecords();
    const page = await toVerify();
    await page.context().setOffline(true);
    const { 'record.json': json, 'record.p7s': p7s, 'root.pem': root } = good;
    await choose(page, { 'record.json': json, 'record.p7s': p7s });
    await page.getByRole('heading', { name: 'Всё сходится, но корень' }).waitFor();
    await choose(page, { 'root.pem': root });
    await page.getByRole('heading', { name: 'Проверено: всё сходится' }).waitFor();
    const wrong = [
      ['an altered record', 'ContentAltered'],
      ['a line end more', 'ContentAltered'],
      ['an altered signature', 'SealInvalid'],
      ['the seal of another record', 'SealNotUnderRoot'],
      ['another root', 'SealNotUnderRoot'],
    ] as const;
    for (const [what, code] of wrong) {
      await page.getByRole('button', { name: 'Начать заново' }).click();
      await choose(page, { 'record.json': json, 'record.p7s': p7s, 'root.pem': root, ...altered[what] });
      await page.getByRole('heading', { name: 'Проверка не пройдена' }).waitFor();
      expect([what, await codesOn(page)]).toEqual([what, expect.arrayContaining([code])]);
    }
  });

  test('what is no evidence is said to be none, and nothing in it is run', async () => {
    const page = await toVerify();
    const whole = zipped(scene.files);
    const wrong = [
      ['a text', bytesOf('no ZIP'), 'BundleNotZip'],
      ['nothing', new Uint8Array(), 'BundleEmpty'],
      ['cut off', whole.subarray(0, -30), 'BundleNotZip'],
      ['a bomb', asBomb(zipSync({ zeros: new Uint8Array(1_000_000) })), 'BundleTooLarge'],
      ['a way out', zipSync({ '../out': bytesOf('x') }), 'PathLeadsOut'],
      ['another ZIP', zipSync({ 'holiday.jpg': bytesOf('x') }), 'PartMissing'],
    ] as const;
    for (const [what, bundle, code] of wrong) {
      await choose(page, { [`${what}.zip`]: bundle });
      await answered(page, `${what}.zip`);
      expect([what, await codesOn(page)]).toEqual([what, expect.arrayContaining([code])]);
    }
    await page.getByRole('button', { name: 'Начать заново' }).click();
    await choose(page, { 'holiday.jpg': bytesOf('JFIF') });
    await page.getByRole('heading', { name: 'Здесь нечего проверять' }).waitFor();
    expect(await page.locator('.verify-files').innerText()).toContain('непонятный файл');

    const hostile = '<img src=x onerror=document.title=1><script>document.title=2</script>\u202e';
    const parts = Object.entries(scene.files).map(([name, bytes]) => {
      const text = Buffer.from(bytes).toString();
      return [name, name.endsWith('part-2.json') ? bytesOf(text.replace('«№ 1»', hostile)) : bytes] as const;
    });
    await choose(page, { 'hostile.zip': zipped(Object.fromEntries(parts)) });
    await answered(page, 'hostile.zip');
    expect(await page.locator('tbody tr').first().innerText()).toContain('<img src=x onerror');
    expect(await page.locator('tbody tr').first().innerText()).toContain('\\u{202e}');
    expect(await page.title()).toBe('Проверить доказательство');
  });

  test('it speaks Kazakh and English, by keyboard too, and is found without an account', async () => {
    const bundle = zipped(without(resummed(scene.files), 'VERIFY.md'));
    for (const [language, bad] of [
      ['kk', 'Тексеруден өтпеді'],
      ['en', 'Not verified'],
    ] as const) {
      const page = await toVerify({ language, context: { viewport: { width: 390, height: 800 } } });
      expect(await violationsOn(page)).toEqual([]);
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('.drop-zone button').press('Enter'),
      ]);
      await chooser.setFiles([{ name: 'e.zip', mimeType: 'application/zip', buffer: Buffer.from(bundle) }]);
      await page.getByRole('heading', { name: bad }).waitFor();
      expect(await page.locator('.finding').first().innerText()).toContain(
        findingWords.FileMissing[language],
      );
      expect(await violationsOn(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
  });
});
