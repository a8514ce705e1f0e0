/** Every page of the service, who comes to it, and what there has to be seen before it is looked at. */
import type { Page } from 'playwright-core';
import type { SpokenLanguage } from '../../../shared/contract/languages.ts';
import { sheetWords } from '../../../web/pages/acts/sheet-words.ts';
import { stepWords } from '../../../web/pages/acts/step-words.ts';
import { press } from './acts.ts';
import { aFolder, aSmallFile, drop } from './uploading.ts';
import { choose } from './verifying.ts';
import type { WholeArchive } from './whole-archive.ts';

export interface Room {
  readonly name: string;
  /** Nobody is signed in where not given. */
  readonly user?: string;
  readonly at: (archive: WholeArchive) => string;
  /** Selector of what the page is there for. */
  readonly shows: string;
  /** What the person does there first; then the page shows what he came for. */
  readonly does?: (page: Page, given: DoesGiven) => Promise<void>;
}

interface DoesGiven {
  readonly archive: WholeArchive;
  readonly language: SpokenLanguage;
}

// On a phone the paper itself opens in a window of its own.
const paper = 'main .paper a';

const actRooms: readonly Room[] = [
  { name: 'acts', user: 'chair', at: () => '/acts', shows: 'tbody tr' },
  { name: 'acts that wait', user: 'chair', at: () => '/acts?waits=votes', shows: 'tbody tr' },
  {
    name: 'drawing up an act',
    user: 'agent-1',
    at: () => '/acts/new',
    shows: 'main form, .govuk-inset-text',
  },
  {
    name: 'act, drafted',
    user: 'agent-1',
    at: ({ acts }) => `/acts/${acts.drafted}`,
    shows: '.beside__lines',
  },
  {
    name: 'sheets',
    user: 'agent-1',
    at: ({ acts, file }) => `/acts/${acts.drafted}/files/${file}`,
    shows: 'section button',
    does: (page, { language }) => press(page, sheetWords.after[language]),
  },
  {
    name: 'act, submitted',
    user: 'chair',
    at: ({ acts }) => `/acts/${acts.submitted}`,
    shows: '.beside__lines',
  },
  {
    name: 'act, approved',
    user: 'head',
    at: ({ acts }) => `/acts/${acts.approved}`,
    shows: paper,
    does: async (page, { language }) => {
      const number = page.getByLabel(stepWords.orderNumber[language]);
      if ((await number.inputValue()) !== '') return;
      await number.fill('14-П');
      await press(page, stepWords.drawOrder[language]);
    },
  },
  { name: 'act, ordered', user: 'chair', at: ({ acts }) => `/acts/${acts.ordered}`, shows: 'main form' },
  {
    name: 'act, destroyed',
    user: 'justice',
    at: ({ acts }) => `/acts/${acts.closed}`,
    shows: '.beside__lines',
  },
  {
    name: 'act, certified',
    user: 'officer',
    at: ({ acts }) => `/acts/${acts.certified}`,
    shows: '.beside__lines',
  },
];

const fileRooms: readonly Room[] = [
  { name: 'files', user: 'officer', at: () => '/files', shows: 'tbody tr' },
  {
    name: 'file',
    user: 'officer',
    at: ({ file }) => `/files/${file}`,
    shows: '.preview',
    does: (page) => page.locator('main button.link').first().click(),
  },
  {
    name: 'file, destroyed',
    user: 'agent-1',
    at: ({ destroyed }) => `/files/${destroyed}`,
    shows: 'main dl',
  },
  {
    name: 'uploading',
    user: 'agent-1',
    at: () => '/upload',
    shows: '.upload-rows',
    does: async (page) => {
      const names = ['02-01 № 11_2024 о взыскании 12.05.2024/1.pdf', '№ 12_2019 о вселении/2.pdf'];
      const files = Object.fromEntries(names.map((name) => [name, aSmallFile(name)]));
      await drop(page, await aFolder('Дела', files));
    },
  },
];

const otherRooms: readonly Room[] = [
  { name: 'before signing in', at: () => '/', shows: 'main a' },
  { name: 'home', user: 'agent-1', at: () => '/', shows: '.waits' },
  { name: 'inventories', user: 'agent-1', at: () => '/inventories', shows: 'tbody tr' },
  { name: 'new inventory', user: 'agent-1', at: () => '/inventories/new', shows: 'main form' },
  {
    name: 'inventory',
    user: 'agent-1',
    at: ({ inventory }) => `/inventories/${inventory}`,
    shows: 'main dl',
  },
  { name: 'nomenclature', user: 'officer', at: () => '/nomenclature', shows: 'tbody tr' },
  { name: 'holds', user: 'officer', at: () => '/holds', shows: 'main form, main details' },
  { name: 'people', user: 'head', at: () => '/people', shows: 'tbody tr' },
  { name: 'pictures', user: 'head', at: () => '/pictures', shows: 'svg[role="img"]' },
  {
    name: 'verify',
    at: () => '/verify',
    shows: '.verdict',
    does: (page, { archive }) => choose(page, { 'evidence.zip': archive.evidence }),
  },
  { name: 'an unknown page', user: 'auditor', at: () => '/nowhere', shows: 'main p' },
];

export const rooms: readonly Room[] = [...otherRooms, ...fileRooms, ...actRooms];

/** Shown only where the chamber asks for more. */
export const handRooms: readonly Room[] = [
  {
    name: 'scan of a signed paper',
    user: 'agent-1',
    at: ({ acts }) => `/acts/${acts.byHand}`,
    shows: '.next-step form',
  },
  {
    name: 'consent',
    user: 'officer',
    at: ({ acts }) => `/acts/${acts.approved}`,
    shows: '.next-step form',
  },
];
