/** By what each route may be refused beside what any request may be refused by. Data, checked against what routes answer. */
import type { ProblemCode } from '../problems.ts';
import type { RouteName } from '../routes.ts';

type Codes = readonly ProblemCode[];

const file: Codes = ['CaseFileUnknown'];
const termFixed: Codes = ['CaseFileUnknown', 'TermNotChangeable'];
const open: Codes = ['CaseFileUnknown', 'CaseFileNotOpen'];
const document: Codes = [...open, 'DocumentUnknown'];
const inventory: Codes = ['InventoryUnknown'];
const act: Codes = ['ActUnknown'];
const signed: Codes = [...act, 'SignatureNotYetPossible'];
const scan: Codes = ['ScanUnknown', 'ScanNotReady'];
const ordering: Codes = [
  ...signed,
  'SignedPaperMissing',
  'NotApproved',
  'DateNotAllowed',
  'NotYetActing',
  'ConsentMissing',
  'SignerConflict',
  'PermanentInventoryMissing',
  'CharacterWithoutGlyph',
];
const notListable: Codes = ['CaseFilesNotEntered', 'CaseFilesOnHold', 'CaseFilesNotDue', 'TermUnconfirmed'];

export const refusals: Readonly<Record<RouteName, Codes>> = {
  health: [],
  openapi: [],
  me: [],

  openCaseFile: ['PersonUnknown', 'AgentStillActive', 'ChangedMeanwhile'],
  repairCaseFile: open,
  addDocument: [...open, 'TooManyDocuments', 'DocumentTooLarge'],
  removeDocument: document,
  renewUpload: [...document, 'AlreadyUploaded'],
  completeUpload: [...document, 'UploadIncomplete'],
  sealCaseFile: [...open, 'DocumentsMissing', 'UploadIncomplete', 'SignatureNotYetPossible'],
  addScan: ['DocumentTooLarge', 'ChangedMeanwhile'],
  showScan: ['ScanUnknown'],
  renewScanUpload: scan,
  completeScan: ['ScanUnknown', 'UploadIncomplete'],
  readScan: ['ScanUnknown'],
  attachSignedPaper: [...act, ...scan, 'NotSignedYet', 'SignedPaperFixed'],
  listCaseFiles: ['PersonUnknown'],
  showFigures: ['PersonUnknown'],
  showCaseFile: file,
  readDocument: ['CaseFileUnknown', 'DocumentUnknown'],

  holdCaseFile: ['CaseFileUnknown', 'AlreadyDestroying', 'AlreadyDestroyed'],
  releaseHold: [
    'CaseFileUnknown',
    'HoldUnknown',
    'HoldAlreadyReleased',
    'DrafterMayNotRelease',
    'AlreadyDestroyed',
  ],
  placeWideHold: ['ChamberUnknown', 'PersonUnknown'],
  listWideHolds: ['ChamberUnknown'],
  releaseWideHold: ['ChamberUnknown', 'HoldUnknown', 'HoldAlreadyReleased', 'DrafterMayNotRelease'],

  approveNomenclature: ['NomenclatureUnknown', 'NomenclatureLinesRefused'],
  showNomenclature: ['NomenclatureUnknown'],

  compileInventory: [
    'PersonUnknown',
    'AgentStillActive',
    ...scan,
    'DateNotAllowed',
    'FilesUnresolved',
    'InventoryAlreadyApproved',
  ],
  listInventories: ['PersonUnknown'],
  approveInventory: [
    'InventoryUnknown',
    'InventoryOutdated',
    'InventoryNotEmpty',
    'EmptinessNotStated',
    'FilesUnresolved',
    'CharacterWithoutGlyph',
  ],
  showInventory: inventory,
  readInventoryPaper: ['InventoryUnknown', 'InventoryPaperUnknown'],

  sweep: [],
  recordEvent: [...termFixed, 'EventNotAwaited', 'EventAlreadyRecorded', 'DateNotAllowed'],
  decideTerm: [...termFixed, 'TermNotRunning', 'TermUnchanged', 'MinutesMissing', 'DateNotAllowed'],
  appraise: [...termFixed, 'NoAppraisalMark', 'ReviewNotDue', 'YearsOutOfRange', 'DateNotAllowed'],
  reopenCaseFile: [...termFixed, 'AlreadyReopened'],

  drawUpAct: [
    'PersonUnknown',
    'CaseFileUnknown',
    'ActUnknown',
    'AgentStillActive',
    'NothingDue',
    'CreatorsDiffer',
    ...notListable,
    'ActNotEnded',
    'CharacterWithoutGlyph',
  ],
  listActs: [],
  showAct: act,
  listLines: act,
  readActPaper: ['ActUnknown', 'ActPaperUnknown'],
  withdrawAct: [...act, 'ActNotWithdrawable', 'LinesBegun'],
  recordReview: [...act, 'ActNotReviewable', 'CaseFilesNotOnAct'],
  submitAct: [
    ...signed,
    'ActNotDrafted',
    'ReviewMissing',
    'PermanentInventoryMissing',
    'CaseFilesOnHold',
    'CaseFilesNotDue',
  ],

  voteOnAct: [
    ...signed,
    'SignedPaperMissing',
    'DrafterMayNotVote',
    'NotInCommission',
    'LicenceNotActive',
    'AlreadyVoted',
    'AlreadyDecided',
    'LinesBegun',
  ],
  recordAbsence: [...act, 'PersonUnknown', 'AlreadyDecided'],

  recordConsent: [...act, ...scan, 'ConsentNotAwaited', 'DateNotAllowed'],
  draftOrder: [...ordering, 'OrderUnknown'],
  readOrderPaper: ['ActUnknown', 'OrderUnknown'],
  issueOrder: ordering,
  revokeOrder: [...act, 'NotOrdered', 'AllLinesBegun', 'LinesBegun', 'CharacterWithoutGlyph'],
  attendCommission: [
    ...act,
    'NotOrdered',
    'SignedPaperMissing',
    'AlreadyAssembled',
    'DrafterSuspended',
    'DrafterCeased',
    'NotInCommission',
    'PersonSeatedTwice',
    'SeatTaken',
    'DateNotAllowed',
    'CharacterWithoutGlyph',
  ],
  signDestruction: [...signed, 'DestructionNotEnded', 'AlreadySigned'],
  showDestruction: act,

  readEvidence: ['ActUnknown', 'DestructionNotEnded'],
  readDeletionRecord: ['RecordUnknown'],
  readRecordSignature: ['RecordUnknown'],
  readProof: ['RecordUnknown', 'RecordNotLogged'],
  readCertificates: [],
  readCheckpoint: ['CheckpointUnknown'],
  readConsistency: ['CheckpointUnknown'],
  listLog: [],

  enrolPerson: ['ChamberUnknown', 'PersonAlreadyEnrolled', 'LoginTaken'],
  listPeople: ['ChamberUnknown'],
  appoint: ['PersonUnknown', 'AppointmentOverlaps'],
  suspendLicence: ['PersonUnknown', 'LicenceMissing'],
  seatCommission: ['CommissionUnknown', 'CommissionNotLawful', 'CommissionAlreadySeated'],
  showCommission: ['CommissionUnknown'],
};
