/** How soon the first page can be used on a slow machine: the processor four times slower, nothing kept from before. */
import type { Browser } from 'playwright-core';
import { openDesk, type Desk } from '../web/given/pages.ts';

const SLOWER = 4;
const RUNS = 5;
/** Milliseconds that a person waits without wondering. */
const MOST = 3000;

interface Row {
  readonly who: string;
  readonly painted: number;
  readonly usable: number;
}

export const bench = async (): Promise<{
  readonly rows: readonly Row[];
  readonly faults: readonly string[];
}> => {
  const desk = await openDesk();
  try {
    const rows = [
      await rowOf(desk, undefined, 'Войти'),
      await rowOf(desk, 'agent-1', 'Загрузить законченные производства'),
    ];
    const faults = rows
      .filter(({ usable }) => usable > MOST)
      .map(
        ({ who, usable }) => `the first page of ${who} can be used after ${usable} ms, not within ${MOST}`,
      );
    return { rows, faults };
  } finally {
    await desk.close();
  }
};

/** @param link that a person would follow next: the page can be used when it is there. */
const rowOf = async (desk: Desk, user: string | undefined, link: string): Promise<Row> => {
  const token = user === undefined ? undefined : await desk.tokenOf(user);
  const runs: Omit<Row, 'who'>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(desk.browser, desk.url, { token, link }));
  const middle = (of: (one: Omit<Row, 'who'>) => number): number =>
    Math.round(runs.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0);
  return {
    who: user ?? 'nobody',
    painted: middle(({ painted }) => painted),
    usable: middle(({ usable }) => usable),
  };
};

interface Opened {
  readonly token: string | undefined;
  readonly link: string;
}

const openOnce = async (
  browser: Browser,
  url: string,
  { token, link }: Opened,
): Promise<Omit<Row, 'who'>> => {
  const context = await browser.newContext({ locale: 'ru-RU' });
  const session = { token, expiresAt: new Date(Date.now() + 3_600_000).toISOString() };
  if (token !== undefined)
    await context.addInitScript((kept) => sessionStorage.setItem('session', kept), JSON.stringify(session));
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url);
  await page.getByRole('link', { name: link }).waitFor();
  const usable = await page.evaluate<number>('performance.now()');
  const painted = await page.evaluate<number>(
    "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0",
  );
  await context.close();
  return { painted, usable };
};
