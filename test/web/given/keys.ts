/** A person who has a keyboard and nothing else. */
import type { Locator, Page } from 'playwright-core';

/** No page of ours has more places to stop at than this before what one came for. */
const MOST_STEPS = 150;

/** Runs in the page: whether what has the focus shows it. */
const isMarked = `(() => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
  return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
})()`;

/** By Tab alone, to a place that shows that it is where the keys go. */
export const reach = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if ((await target.and(page.locator(':focus')).count()) === 1) {
      if (await page.evaluate<boolean>(isMarked)) return;
      throw new Error(`${await target.innerText()} does not show that the keys go there`);
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to ${await target.innerText()}`);
};

export const enter = async (page: Page, target: Locator): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press('Enter');
};

export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await reach(page, target);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
};
