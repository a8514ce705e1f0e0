/**
 * Every route of the service: the local server, the gateway and the OpenAPI
 * document are made from this table. A door is `functions/<room>/<door>.lambda.ts`.
 */
export type Room =
  | 'intake'
  | 'nomenclature'
  | 'inventory'
  | 'retention'
  | 'allocation'
  | 'approval'
  | 'destruction'
  | 'evidence'
  | 'custody'
  | 'people'
  | 'desk';

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly room: Room;
  readonly door: string;
  /** `public` needs no account. */
  readonly access: 'public' | 'person';
  /** Status of the good answer. */
  readonly status: 200 | 201 | 202 | 302;
}

const to = (
  room: Room,
  door: string,
  [method, path, status = 200]: readonly [Route['method'], string, Route['status']?],
): Route => ({ method, path, room, door, access: 'person', status });

const open = (route: Route): Route => ({ ...route, access: 'public' });

const file = '/v1/case-files/{caseFile}';
const document = `${file}/documents/{document}`;
const scan = '/v1/scans/{scan}';
const act = '/v1/acts/{act}';

export const routes = {
  health: open(to('desk', 'health', ['GET', '/health'])),
  openapi: open(to('desk', 'openapi', ['GET', '/openapi.json'])),
  me: to('people', 'show-me', ['GET', '/v1/me']),

  openCaseFile: to('intake', 'open-case-file', ['POST', '/v1/case-files', 201]),
  repairCaseFile: to('intake', 'repair-case-file', ['PATCH', file]),
  addDocument: to('intake', 'add-document', ['POST', `${file}/documents`, 201]),
  removeDocument: to('intake', 'remove-document', ['DELETE', document]),
  renewUpload: to('intake', 'renew-upload', ['POST', `${document}/upload`]),
  completeUpload: to('intake', 'complete-upload', ['POST', `${document}/complete`]),
  sealCaseFile: to('intake', 'request-sealing', ['POST', `${file}/seal`, 202]),
  addScan: to('intake', 'add-scan', ['POST', '/v1/scans', 201]),
  showScan: to('intake', 'show-scan', ['GET', scan]),
  renewScanUpload: to('intake', 'renew-scan-upload', ['POST', `${scan}/upload`]),
  completeScan: to('intake', 'complete-scan', ['POST', `${scan}/complete`]),
  readScan: to('intake', 'read-scan', ['GET', `${scan}/content`, 302]),
  attachSignedPaper: to('intake', 'attach-signed-paper', ['POST', `${act}/signed-papers`]),
  listCaseFiles: to('desk', 'list-case-files', ['GET', '/v1/case-files']),
  showCaseFile: to('desk', 'show-case-file', ['GET', file]),
  readDocument: to('desk', 'read-document', ['GET', `${document}/content`, 302]),

  showFigures: to('desk', 'show-figures', ['GET', '/v1/figures']),

  holdCaseFile: to('custody', 'hold-case-file', ['POST', `${file}/holds`, 201]),
  releaseHold: to('custody', 'release-hold', ['POST', `${file}/holds/{hold}/release`]),
  placeWideHold: to('custody', 'place-wide-hold', ['POST', '/v1/holds', 201]),
  listWideHolds: to('custody', 'list-wide-holds', ['GET', '/v1/holds']),
  releaseWideHold: to('custody', 'release-wide-hold', ['POST', '/v1/holds/{hold}/release']),

  approveNomenclature: to('nomenclature', 'approve-nomenclature', ['PUT', '/v1/nomenclatures/{year}']),
  showNomenclature: to('nomenclature', 'show-nomenclature', ['GET', '/v1/nomenclatures/{year}']),

  compileInventory: to('inventory', 'compile-inventory', ['POST', '/v1/inventories', 201]),
  listInventories: to('inventory', 'list-inventories', ['GET', '/v1/inventories']),
  approveInventory: to('inventory', 'approve-inventory', ['POST', '/v1/inventories/{inventory}/approve']),
  showInventory: to('inventory', 'show-inventory', ['GET', '/v1/inventories/{inventory}']),
  readInventoryPaper: to('inventory', 'read-inventory-paper', [
    'GET',
    '/v1/inventories/{inventory}/paper',
    302,
  ]),

  sweep: to('retention', 'sweep', ['POST', '/v1/retention/sweeps']),
  recordEvent: to('retention', 'record-event', ['POST', `${file}/events`]),
  decideTerm: to('retention', 'decide-term', ['POST', `${file}/term-decisions`]),
  appraise: to('retention', 'appraise', ['POST', `${file}/appraisals`]),
  reopenCaseFile: to('retention', 'reopen-case-file', ['POST', `${file}/reopen`]),

  drawUpAct: to('allocation', 'draw-up-act', ['POST', '/v1/acts', 201]),
  listActs: to('desk', 'list-acts', ['GET', '/v1/acts']),
  showAct: to('desk', 'show-act', ['GET', act]),
  listLines: to('desk', 'list-lines', ['GET', `${act}/lines`]),
  readActPaper: to('desk', 'read-act-paper', ['GET', `${act}/paper`, 302]),
  withdrawAct: to('allocation', 'withdraw-act', ['POST', `${act}/withdraw`]),
  recordReview: to('allocation', 'record-review', ['POST', `${act}/reviews`]),
  submitAct: to('allocation', 'submit-act', ['POST', `${act}/submit`]),

  voteOnAct: to('approval', 'vote-on-act', ['POST', `${act}/votes`]),
  recordAbsence: to('approval', 'record-absence', ['POST', `${act}/absences`]),

  recordConsent: to('destruction', 'record-consent', ['POST', `${act}/consent`]),
  draftOrder: to('destruction', 'draft-order', ['POST', `${act}/order/paper`]),
  readOrderPaper: to('desk', 'read-order-paper', ['GET', `${act}/order/paper`, 302]),
  issueOrder: to('destruction', 'issue-order', ['POST', `${act}/order`]),
  revokeOrder: to('destruction', 'revoke-order', ['POST', `${act}/order/revoke`]),
  attendCommission: to('destruction', 'attend-commission', ['POST', `${act}/commission`]),
  signDestruction: to('destruction', 'sign-destruction', ['POST', `${act}/destruction/sign`]),
  showDestruction: to('destruction', 'show-destruction', ['GET', `${act}/destruction`]),

  readEvidence: to('evidence', 'read-evidence', ['GET', `${act}/evidence`, 302]),
  readDeletionRecord: open(
    to('evidence', 'read-deletion-record', ['GET', '/v1/deletion-records/{caseFile}']),
  ),
  readRecordSignature: open(
    to('evidence', 'read-record-signature', ['GET', '/v1/deletion-records/{caseFile}/signature']),
  ),
  readProof: open(to('evidence', 'read-proof', ['GET', '/v1/deletion-records/{caseFile}/proof'])),
  readCertificates: open(to('evidence', 'read-certificates', ['GET', '/v1/evidence/certificates'])),
  readCheckpoint: open(to('evidence', 'read-checkpoint', ['GET', '/v1/evidence/checkpoints/latest'])),
  readConsistency: open(to('evidence', 'read-consistency', ['GET', '/v1/evidence/consistency'])),
  listLog: open(to('evidence', 'list-log', ['GET', '/v1/evidence/log'])),

  enrolPerson: to('people', 'enrol-person', ['POST', '/v1/people', 201]),
  listPeople: to('people', 'list-people', ['GET', '/v1/people']),
  appoint: to('people', 'appoint', ['POST', '/v1/appointments', 201]),
  suspendLicence: to('people', 'suspend-licence', ['POST', '/v1/licences/{person}/suspensions', 201]),
  seatCommission: to('people', 'seat-commission', ['POST', '/v1/commissions', 201]),
  showCommission: to('people', 'show-commission', ['GET', '/v1/commissions']),
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;

/** Stories woken by facts: each has a queue and a door `functions/<room>/<story>.lambda.ts`, which takes `atOnce` facts together. */
export const works = {
  'seal-case-file': { room: 'intake', atOnce: 2 },
  'inspect-scan': { room: 'intake', atOnce: 2 },
  'enter-case-files': { room: 'inventory', atOnce: 2 },
  'lengthen-lock': { room: 'retention', atOnce: 4 },
  'draw-lines': { room: 'allocation', atOnce: 1 },
  'judge-submission': { room: 'allocation', atOnce: 2 },
  'release-lines': { room: 'allocation', atOnce: 2 },
  'invite-commission': { room: 'approval', atOnce: 4 },
  'spread-order': { room: 'destruction', atOnce: 2 },
  'destroy-case-file': { room: 'destruction', atOnce: 16 },
  'close-order': { room: 'destruction', atOnce: 16 },
  'log-records': { room: 'evidence', atOnce: 1 },
} as const satisfies Record<string, { readonly room: Room; readonly atOnce: number }>;

export type WorkName = keyof typeof works;

/** Stories woken by the calendar, at this hour in Kazakhstan. */
export const schedules = {
  'sweep-daily': { room: 'retention', hour: 1 },
  'log-daily': { room: 'evidence', hour: 2 },
  'renew-locks': { room: 'retention', hour: 4 },
} as const satisfies Record<string, { readonly room: Room; readonly hour: number }>;
