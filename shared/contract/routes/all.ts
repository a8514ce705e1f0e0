/** The form of every route, by the route's name. */
import type { RouteName } from '../routes.ts';
import * as allocation from './allocation.ts';
import * as approval from './approval.ts';
import * as custody from './custody.ts';
import * as caseFiles from './desk-case-files.ts';
import * as desk from './desk.ts';
import * as destruction from './destruction.ts';
import * as evidence from './evidence.ts';
import * as figures from './figures.ts';
import type { Form } from './form.ts';
import * as intake from './intake.ts';
import * as inventory from './inventory.ts';
import * as nomenclature from './nomenclature.ts';
import * as people from './people.ts';
import * as retention from './retention.ts';
import * as scans from './scans.ts';

export type AnyForm = Form<unknown>;

export const forms = {
  health: desk.health,
  openapi: desk.openapi,
  me: people.showMe,

  openCaseFile: intake.openCaseFile,
  repairCaseFile: intake.repairCaseFile,
  addDocument: intake.addDocument,
  removeDocument: intake.removeDocument,
  renewUpload: intake.renewUpload,
  completeUpload: intake.completeUpload,
  sealCaseFile: intake.sealCaseFile,
  addScan: scans.addScan,
  showScan: scans.showScan,
  renewScanUpload: scans.renewScanUpload,
  completeScan: scans.completeScan,
  readScan: scans.readScan,
  attachSignedPaper: scans.attachSignedPaper,
  listCaseFiles: caseFiles.listCaseFiles,
  showCaseFile: caseFiles.showCaseFile,
  readDocument: caseFiles.readDocument,
  showFigures: figures.showFigures,

  holdCaseFile: custody.holdCaseFile,
  releaseHold: custody.releaseHold,
  placeWideHold: custody.placeWideHold,
  listWideHolds: custody.listWideHolds,
  releaseWideHold: custody.releaseWideHold,

  approveNomenclature: nomenclature.approveNomenclature,
  showNomenclature: nomenclature.showNomenclature,

  compileInventory: inventory.compileInventory,
  listInventories: inventory.listInventories,
  approveInventory: inventory.approveInventory,
  showInventory: inventory.showInventory,
  readInventoryPaper: inventory.readInventoryPaper,

  sweep: retention.sweep,
  recordEvent: retention.recordEvent,
  decideTerm: retention.decideTerm,
  appraise: retention.appraise,
  reopenCaseFile: retention.reopenCaseFile,

  drawUpAct: allocation.drawUpAct,
  listActs: allocation.listActs,
  showAct: allocation.showAct,
  listLines: allocation.listLines,
  readActPaper: allocation.readActPaper,
  withdrawAct: allocation.withdrawAct,
  recordReview: allocation.recordReview,
  submitAct: allocation.submitAct,

  voteOnAct: approval.voteOnAct,
  recordAbsence: approval.recordAbsence,

  recordConsent: destruction.recordConsent,
  draftOrder: destruction.draftOrder,
  readOrderPaper: destruction.readOrderPaper,
  issueOrder: destruction.issueOrder,
  revokeOrder: destruction.revokeOrder,
  attendCommission: destruction.attendCommission,
  signDestruction: destruction.signDestruction,
  showDestruction: destruction.showDestruction,

  readEvidence: evidence.readEvidence,
  readDeletionRecord: evidence.readDeletionRecord,
  readRecordSignature: evidence.readRecordSignature,
  readProof: evidence.readProof,
  readCertificates: evidence.readCertificates,
  readCheckpoint: evidence.readCheckpoint,
  readConsistency: evidence.readConsistency,
  listLog: evidence.listLog,

  enrolPerson: people.enrolPerson,
  listPeople: people.listPeople,
  appoint: people.appoint,
  suspendLicence: people.suspendLicence,
  seatCommission: people.seatCommission,
  showCommission: people.showCommission,
} satisfies Record<RouteName, AnyForm>;
