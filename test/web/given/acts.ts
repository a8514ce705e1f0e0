/** Case files that are due, and people who carry an act of them from page to page. */
import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { makeScan } from '../../../infra/local/demo-scans/make-scan.ts';
import { demoPaper } from '../../../infra/local/demo-scans/texts.ts';
import { type Client, clientOf } from '../../../infra/local/walk/client.ts';
import { approveInventory, type Scan, sealFile } from '../../../infra/local/walk/steps.ts';
import type { ChamberPolicy } from '../../../shared/archive/people.ts';
import { findByLogin } from '../../../shared/register/people.ts';
import { chamberWants } from '../../given/chamber-policies.ts';
import { aDueFile, type Wanted } from '../../given/due-files.ts';
import type { Desk } from './pages.ts';

export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true };

const YEAR = 2019;

/** Sealed from real scans, entered in an approved inventory, marked by the sweep; answers their ids. */
export const sealDue = async (
  client: Client,
  agent: string,
  headings: readonly string[],
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const [at, heading] of headings.entries()) {
    const describe = {
      kind: 'proceeding',
      index: '02-01',
      heading,
      language: 'ru',
      closedOn: `${YEAR}-03-15`,
    };
    ids.push(await sealFile(client, agent, { describe, scans: await scansOf(at) }));
  }
  await approveInventory(client, agent, { year: YEAR, section: 'up-to-10-years' });
  await approveInventory(client, agent, { year: YEAR, section: 'permanent' });
  await client.post('officer', '/v1/retention/sweeps');
  return ids;
};

const scansOf = async (at: number): Promise<readonly Scan[]> => {
  const [one, other] = [demoPaper('initiation', 'ru', at * 2 + 1), demoPaper('completion', 'ru', at * 2 + 2)];
  return [
    {
      name: 'Постановление о возбуждении.pdf',
      ...(await makeScan(one, { format: 'pdf', dpi: 200, pages: 2 })),
    },
    {
      name: 'Постановление об окончании.jpg',
      ...(await makeScan(other, { format: 'jpeg', dpi: 200, pages: 1 })),
    },
  ];
};

/** As due as any, but their scans are a few letters: for what is not about scans. */
export const fileDue = async (
  { service: { world } }: Desk,
  agent: string,
  files: readonly Wanted[],
): Promise<readonly string[]> => {
  const person = await findByLogin(world.registry, agent);
  if (!person) throw new Error(`There is no ${agent}.`);
  const ids: string[] = [];
  for (const file of files) ids.push((await aDueFile(world, person, file)).id);
  return ids;
};

/** An act of files that are due, drawn up by their agent; answers its id. */
export const drawUp = async (desk: Desk, agent: string, headings: readonly string[]): Promise<string> => {
  const files = headings.map((heading) => ({ heading }));
  const caseFiles = await fileDue(desk, agent, files);
  return String((await clientAt(desk).post(agent, '/v1/acts', { language: 'ru', caseFiles }))['id']);
};

/** The chamber wants it otherwise from now on; and scans of what is signed by hand are asked for, as outside the demonstration. */
export const chamberAsks = async (
  { service: { world } }: Desk,
  policy: Partial<ChamberPolicy>,
): Promise<void> => {
  const person = await findByLogin(world.registry, 'agent-1');
  if (person) await chamberWants(world.registry, person.chamber, policy);
  Object.assign(world, { demonstration: false });
};

/** Every member of the commission approves, by the service's own door. */
export const approveAll = async (client: Client, act: string): Promise<void> => {
  for (const member of ['chair', 'agent-2', 'agent-3'])
    await client.post(member, `/v1/acts/${act}/votes`, { verdict: 'approve' });
};

export const clientAt = ({ url }: Desk): Client => clientOf(url);

/** @throws with what the page showed instead, where there is no such button. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name })
    .click()
    .catch(async (fault: unknown) => {
      const shown = await page.locator('body').innerText();
      throw new Error(`${String(name)} at ${page.url()}, which shows:\n${shown}`, { cause: fault });
    });

export const toAct = async (page: Page, act: string): Promise<void> => {
  await page.goto(`/acts/${act}`);
  await page.getByRole('heading', { level: 1, name: /Акт №/ }).waitFor();
};

/** What the page says has just been done. */
export const isDone = (page: Page, said: string): Promise<void> =>
  page.locator('.done-banner').filter({ hasText: said }).waitFor();

/** How far the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What the next window, or this one, saves. */
export const downloaded = (page: Page): Promise<Buffer> =>
  new Promise((done, failed) => {
    const take = (of: Page): void =>
      void of.once('download', (download) => {
        download.path().then((path) => readFile(path).then(done), failed);
      });
    take(page);
    page.context().once('page', take);
  });
