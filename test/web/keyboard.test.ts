/** The way of an act from the home page to part two, by keys alone, in the language of who walks it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { languages, type SpokenLanguage } from '../../shared/contract/languages.ts';
import type { Words } from '../../shared/contract/problem-text.ts';
import { doneWords } from '../../web/pages/acts/done-words.ts';
import { drawUpWords } from '../../web/pages/acts/draw-up-words.ts';
import { stepWords } from '../../web/pages/acts/step-words.ts';
import { actWords } from '../../web/pages/acts/words.ts';
import { shellWords } from '../../web/shell/words.ts';
import { missingForPages } from '../given/browser.ts';
import { inFull } from '../given/full.ts';
import { clientAt, fileDue, isDone, overflowOf, phone } from './given/acts.ts';
import { enter, reach, type } from './given/keys.ts';
import { type Desk, openDesk } from './given/pages.ts';

const missing = missingForPages();

interface Walk {
  readonly language: SpokenLanguage;
  readonly on: 'a desk' | 'a phone';
}

/** The way by keys is that by mouse once more, so the long form alone goes it. */
const walks: readonly Walk[] = languages
  .flatMap((language) => (['a desk', 'a phone'] as const).map((on) => ({ language, on })))
  .slice(0, inFull(languages.length * 2, 0));

(missing === undefined ? describe : describe.skip)(`by keys alone${missing ?? ''}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk.close());

  const walker = ({ language, on }: Walk) => {
    const context: BrowserContextOptions = on === 'a phone' ? phone : {};
    const said = (words: Words): string => words[language];
    const button = (page: Page, words: Words) => page.getByRole('button', { name: said(words), exact: true });
    const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

    const toActs = async (user: string): Promise<Page> => {
      const page = await desk.come({ user, language, context });
      await enter(page, link(page, said(shellWords.acts)));
      return page;
    };

    const toAct = async (user: string, number: string): Promise<Page> => {
      const page = await toActs(user);
      await enter(page, link(page, said(actWords.act).replace('{number}', number)));
      return page;
    };

    const does = async (page: Page, deed: Words, done: Words): Promise<void> => {
      await enter(page, button(page, deed));
      await isDone(page, said(done));
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    };
    return { said, button, link, toActs, toAct, does };
  };

  for (const walk of walks)
    test(`an act goes from its drafting to its end, in ${walk.language} on ${walk.on}`, async () => {
      const { said, button, link, toActs, toAct, does } = walker(walk);
      await fileDue(desk, 'agent-1', [{ heading: 'о взыскании' }, { heading: 'о вселении' }]);
      const drafter = await toActs('agent-1');
      await enter(drafter, link(drafter, said(actWords.drawUp)));
      await enter(drafter, button(drafter, drawUpWords.draw));
      await does(drafter, stepWords.submit, doneWords.submitted);
      const { number: no } = await clientAt(desk).get('agent-1', actIn(drafter));
      const number = String(no);

      for (const member of ['chair', 'agent-2', 'agent-3'])
        await does(await toAct(member, number), stepWords.approve, doneWords.approved);

      const head = await toAct('head', number);
      await type(head, head.getByLabel(said(stepWords.orderNumber)), `${number}-П`);
      await does(head, stepWords.drawOrder, doneWords.orderDrawn);
      await does(head, stepWords.order, doneWords.ordered);

      for (const person of ['agent-1', 'chair'])
        await does(await toAct(person, number), stepWords.attend, doneWords.attended);
      const last = await toAct('justice', number);
      await enter(last, button(last, stepWords.attend));
      await does(last, stepWords.beginNow, doneWords.destroyedNow);
      for (const person of ['agent-1', 'chair', 'justice'])
        await does(await toAct(person, number), stepWords.signTwo, doneWords.signedTwo);
      const { stage, certifiedBy } = await clientAt(desk).get('agent-1', actIn(drafter));
      expect(stage).toBe('closed');
      expect(certifiedBy).toHaveLength(3);
    }, 120_000);

  test('whoever hears or tabs through a page passes the navigation by its first link', async () => {
    const page = await desk.come({ user: 'officer', language: 'en' });
    await page.goto('/files');
    const skip = page.getByRole('link', { name: shellWords.skip.en });
    await reach(page, skip);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const isInMain = "document.querySelector('main').contains(document.activeElement)";
    expect(await page.evaluate(isInMain)).toBe(true);
  });
});

const actIn = (page: Page): string => `/v1${new URL(page.url()).pathname}`;
