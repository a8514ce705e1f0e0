/** One good request of each route, as far as its office and its form: the table that bad ones are made from. */
import { PDFDocument } from 'pdf-lib';
import { approveInventory, sealFile } from '../../../infra/local/walk/steps.ts';
import { uploadScan } from '../../given/uploaded-scans.ts';
import { examples } from '../../../shared/contract/routes/examples.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import type { Sent, ServiceGiven } from './service.ts';

export const aPdf = async (pages: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([300, 400]);
  return document.save();
};

export const described = { ...examples.openCaseFile, parties: [] } as Readonly<Record<string, unknown>>;

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
export const promised = { name: 'Постановление.pdf', mediaType: 'application/pdf', bytes: 48_213, sha256 };

/** Things of agent-1 to be refused with: an open file with a promised document, a listed one on hold, an act, an inventory, a scan. */
export interface Things {
  readonly open: string;
  readonly document: string;
  readonly listed: string;
  readonly sealed: string;
  readonly hold: string;
  /** Over a year of which there is nothing. */
  readonly wideHold: string;
  readonly act: string;
  readonly inventory: string;
  readonly scan: string;
  readonly person: string;
}

export const someThings = async ({ client }: ServiceGiven): Promise<Things> => {
  const scan = { name: 'Акт.pdf', bytes: await aPdf(1), mediaType: 'application/pdf' };
  const listed = await sealFile(client, 'agent-1', { describe: described, scans: [scan] });
  const inventory = await approveInventory(client, 'agent-1', { year: 2019, section: 'up-to-10-years' });
  await client.post('officer', '/v1/retention/sweeps');
  const act = await client.post('agent-1', '/v1/acts', { language: 'ru' });
  const hold = await client.post('officer', `/v1/case-files/${listed}/holds`, examples.holdCaseFile);
  const wide = { ...examples.placeWideHold, scope: { query: { year: 1990 } } };
  const wideHold = await client.post('officer', '/v1/holds', wide);
  const open = String((await client.post('agent-1', '/v1/case-files', described))['id']);
  const document = await client.post('agent-1', `/v1/case-files/${open}/documents`, promised);
  const { documents } = await client.get('agent-1', `/v1/case-files/${listed}`);
  const [kept] = documents as readonly { readonly id: string }[];
  const paper = await uploadScan(client, 'agent-1', await aPdf(1));
  const person = String((await client.get('agent-2', '/v1/me'))['id']);
  return {
    open,
    document: String(document['id']),
    listed,
    sealed: String(kept?.id),
    hold: String(hold['id']),
    wideHold: String(wideHold['id']),
    act: String(act['id']),
    inventory: String(inventory['id']),
    scan: paper,
    person,
  };
};

/** Who may, by the first part of the route's name; the agent whose things they are may the rest. */
const who: Partial<Record<RouteName, string>> = {
  releaseHold: 'officer',
  placeWideHold: 'officer',
  listWideHolds: 'officer',
  releaseWideHold: 'officer',
  attachSignedPaper: 'officer',
  approveNomenclature: 'republican',
  sweep: 'officer',
  decideTerm: 'head',
  appraise: 'chair',
  voteOnAct: 'chair',
  recordAbsence: 'head',
  recordConsent: 'officer',
  draftOrder: 'head',
  issueOrder: 'head',
  revokeOrder: 'head',
  enrolPerson: 'head',
  listPeople: 'head',
  appoint: 'head',
  suspendLicence: 'head',
  seatCommission: 'head',
};

/** Somebody who sees the thing and whose office does not permit this. */
export const whoMayNot: Partial<Record<RouteName, string>> = {
  openCaseFile: 'head',
  showFigures: 'auditor',
  repairCaseFile: 'chair',
  addDocument: 'chair',
  removeDocument: 'officer',
  renewUpload: 'justice',
  completeUpload: 'head',
  sealCaseFile: 'chair',
  readDocument: 'justice',
  attachSignedPaper: 'justice',
  holdCaseFile: 'auditor',
  releaseHold: 'agent-1',
  placeWideHold: 'auditor',
  listWideHolds: 'auditor',
  releaseWideHold: 'chair',
  approveNomenclature: 'head',
  compileInventory: 'chair',
  approveInventory: 'officer',
  sweep: 'agent-1',
  recordEvent: 'justice',
  decideTerm: 'officer',
  appraise: 'head',
  reopenCaseFile: 'chair',
  drawUpAct: 'head',
  withdrawAct: 'officer',
  submitAct: 'chair',
  recordReview: 'officer',
  recordConsent: 'agent-1',
  recordAbsence: 'agent-1',
  draftOrder: 'chair',
  issueOrder: 'officer',
  revokeOrder: 'agent-1',
  attendCommission: 'officer',
  signDestruction: 'head',
  enrolPerson: 'officer',
  listPeople: 'agent-1',
  appoint: 'officer',
  suspendLicence: 'agent-1',
  seatCommission: 'chair',
};

export const goodRequest = (name: RouteName, things: Things): Sent => {
  const { listed, sealed, open, document, hold, wideHold, act, inventory, scan, person } = things;
  const ofListed = name === 'holdCaseFile' || name === 'releaseHold' || name === 'readDocument';
  const body = name === 'addDocument' ? promised : examples[name];
  return {
    ...(routes[name].access === 'public' ? {} : { user: who[name] ?? 'agent-1' }),
    params: {
      caseFile: ofListed ? listed : open,
      document: name === 'readDocument' ? sealed : document,
      hold: name === 'releaseWideHold' ? wideHold : hold,
      act,
      inventory,
      scan,
      person,
      year: '2026',
    },
    ...(body === undefined ? {} : { body }),
  };
};

export const names = Object.keys(routes) as RouteName[];
export const ofPersons = names.filter((name) => routes[name].access === 'person');
export const withBody = names.filter((name) => examples[name] !== undefined);
export const withParameter = (parameter: string): RouteName[] =>
  names.filter((name) => routes[name].path.includes(`{${parameter}}`));
