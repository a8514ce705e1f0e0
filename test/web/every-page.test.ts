/** Every page as people meet it: their language, their screen, their eyes. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import type { SpokenLanguage } from '../../shared/contract/languages.ts';
import { missingForPages } from '../given/browser.ts';
import { inFull } from '../given/full.ts';
import { chamberAsks, clientAt, overflowOf, phone } from './given/acts.ts';
import { violationsOn } from './given/axe.ts';
import { type Desk, openDesk } from './given/pages.ts';
import { handRooms, type Room, rooms } from './given/rooms.ts';
import { checked, type WholeArchive, wholeArchive } from './given/whole-archive.ts';

const missing = missingForPages();

const forms: Readonly<Record<string, BrowserContextOptions>> = {
  'on a desk': { viewport: { width: 1280, height: 900 } },
  'on a desk at night': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'on a phone': phone,
  'on a phone at night': { ...phone, colorScheme: 'dark' },
  // As a browser of this size shows them when its zoom is 200 %.
  'twice as large': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
};

interface Look {
  readonly form: string;
  readonly language: SpokenLanguage;
}

const looks: readonly Look[] = (['kk', 'ru', 'en'] as const)
  .flatMap((language) => Object.keys(forms).map((form) => ({ form, language })))
  // The others of these tests look at them in Russian, on a desk and on a phone.
  .filter(
    ({ form, language }) => inFull(1, 0) === 1 || (form === 'on a phone at night' && language === 'kk'),
  );

/** Words that were not found, and what is no word. */
const UNSAID = /\{\w+\}|\bundefined\b|\bNaN\b|\[object /;

(missing === undefined ? describe : describe.skip)(`every page${missing ?? ''}`, () => {
  let desk: Desk;
  let archive: WholeArchive;
  beforeAll(async () => {
    desk = await openDesk();
    archive = await wholeArchive(desk);
  }, 120_000);
  afterAll(() => desk.close());

  /** Everybody's own browser, which he keeps from page to page. */
  const browsersFor = ({ form, language }: Look) => {
    const own = new Map<string | undefined, Promise<Page>>();
    return (user: string | undefined): Promise<Page> => {
      const context = forms[form] ?? {};
      const home = own.get(user) ?? desk.come({ language, context, ...(user !== undefined && { user }) });
      own.set(user, home);
      return home;
    };
  };

  const open = async (
    room: Room,
    { language }: Look,
    home: Page,
  ): Promise<{ readonly page: Page; readonly thrown: readonly string[] }> => {
    const thrown: string[] = [];
    const page = await home.context().newPage();
    page.on('pageerror', ({ message }) => thrown.push(message));
    await page.goto(room.at(archive), { waitUntil: 'networkidle' });
    await room.does?.(page, { archive, language });
    await page.locator(room.shows).first().waitFor();
    return { page, thrown };
  };

  const wrongWith = async (page: Page, { language }: Look): Promise<readonly string[]> => {
    const [overflow, lang, said] = [
      await overflowOf(page),
      await page.locator('html').getAttribute('lang'),
      UNSAID.exec(await page.locator('body').innerText()),
    ];
    return [
      ...(await violationsOn(page)),
      ...(overflow > 0 ? [`wider than its window by ${overflow}`] : []),
      ...(lang === language ? [] : [`said to be in ${lang ?? 'no language'}`]),
      ...(said ? [`says ${said[0]}`] : []),
      ...((await page.locator('h1').count()) === 1 ? [] : ['has not one heading']),
    ];
  };

  /** What is wrong, by the page. */
  const wrongIn = async (all: readonly Room[], look: Look): Promise<Record<string, readonly string[]>> => {
    const wrong: Record<string, readonly string[]> = {};
    const browserOf = browsersFor(look);
    for (const room of all) {
      const { page, thrown } = await open(room, look, await browserOf(room.user));
      const faults = [...(await wrongWith(page, look)), ...thrown];
      if (faults.length > 0) wrong[room.name] = faults;
      await keep(page, room, look);
      await page.close();
    }
    for (const user of new Set(all.map((room) => room.user))) await (await browserOf(user)).context().close();
    return wrong;
  };

  test.each(looks)(
    '$form, in $language: whole, in its window, and open to whoever does not see it',
    async (look) => expect(await wrongIn(rooms, look)).toEqual({}),
    240_000,
  );

  describe('where papers are signed by hand and the archive authority is asked', () => {
    beforeAll(async () => {
      const client = clientAt(desk);
      // It covers every file of its year; its own page has been seen.
      await client.post('officer', `/v1/holds/${archive.wideHold}/release`, checked);
      await chamberAsks(desk, { consent: 'required' });
      await client.post('agent-1', `/v1/acts/${archive.acts.byHand}/submit`);
    });

    test.each(looks)(
      '$form, in $language: no less so',
      async (look) => expect(await wrongIn(handRooms, look)).toEqual({}),
      60_000,
    );
  });
});

/** In which looks pages are kept: a desk in every language, a phone in the one with the longest words. */
const isKept = ({ form, language }: Look): boolean =>
  form === 'on a desk' || (form === 'on a phone' && language === 'kk');

/** A picture of the page, where somebody named a folder for them. */
const keep = async (page: Page, { name }: Room, look: Look): Promise<void> => {
  const folder = process.env['ARCHIVE_SCREENS'];
  if (folder === undefined || !isKept(look)) return;
  const place = join(folder, look.language, look.form === 'on a desk' ? 'desk' : 'phone');
  mkdirSync(place, { recursive: true });
  const picture = await page.screenshot({ fullPage: true });
  const file = join(place, `${name.replaceAll(/[ ,]+/g, '-')}.png`);
  await sharp(picture)
    .resize({ width: 800, withoutEnlargement: true })
    .png({ palette: true, colours: 32, effort: 10 })
    .toFile(file);
};
