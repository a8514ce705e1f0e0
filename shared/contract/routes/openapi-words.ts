/** What the OpenAPI document says beside the forms. */
import type { Room, RouteName } from '../routes.ts';

export const about = {
  title: 'Archive of private enforcement agents',
  license: { name: 'MIT', identifier: 'MIT' },
  description: [
    'Document archive and retention service for the private enforcement agents of Kazakhstan and their regional chambers (Rules of office work, Order No. 386 of 12 May 2021).',
    'Days are civil dates in Kazakhstan, `YYYY-MM-DD`; instants are RFC 3339 in UTC. Unknown fields and query parameters are malformed.',
    'Errors are RFC 9457 problem documents: `code` is stable, `detail` is a sentence in the language of `Accept-Language` (kk, ru or en; ru where none is named).',
    'Checks come in this order: token 401, standing of the person 403, existence and visibility 404, office 403, form 400, state 409.',
  ].join('\n\n'),
} as const;

export const roomsSay: Readonly<Record<Room, string>> = {
  intake: 'Opening, uploading and sealing case files; scans of papers.',
  nomenclature: 'The nomenclature of cases of a year: what is kept, and how long.',
  inventory: 'Yearly inventories, and their approval.',
  retention: 'What has fallen due.',
  allocation: 'Acts on allocation for destruction, until they are submitted.',
  approval: 'The expert review commission.',
  destruction: 'Order, commission and destruction.',
  evidence: 'Deletion records, signatures and certificates: proof that needs no account.',
  custody: 'Holds: what must not be destroyed.',
  people: 'Offices, licences and commissions.',
  desk: 'Reading.',
};

const id = { type: 'string', pattern: '^[0-9a-z-]{1,40}$' } as const;

export const pathParameters: Readonly<Record<string, { description: string; schema: object }>> = {
  caseFile: { description: 'Id of the case file', schema: id },
  document: { description: 'Id of the document', schema: id },
  hold: { description: 'Id of the hold', schema: id },
  inventory: { description: 'Id of the inventory', schema: id },
  act: { description: 'Id of the act', schema: id },
  scan: { description: 'Id of the scan', schema: id },
  person: { description: 'Id of the person', schema: id },
  year: { description: 'A year', schema: { type: 'string', pattern: '^\\d{4}$' } },
};

/** Good answers with another status than the route's own. */
export const alsoAnswers: Partial<Record<RouteName, Readonly<Record<number, string>>>> = {
  compileInventory: { 200: 'One that was not approved yet has been compiled anew.' },
  submitAct: { 202: 'Above 200 lines: its lines are still being judged.' },
};

/** Routes that answer bytes. */
export const bytesOf: Partial<Record<RouteName, string>> = {
  readDeletionRecord: 'application/json',
  readRecordSignature: 'application/pkcs7-signature',
  readCertificates: 'application/pem-certificate-chain',
};
