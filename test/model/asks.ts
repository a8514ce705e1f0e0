/** What people ask for, right or wrong, and the works that are delivered. */
import { drawLines } from '../../functions/allocation/draw-lines.ts';
import { drawUpAct } from '../../functions/allocation/draw-up-act.ts';
import { judgeSubmission } from '../../functions/allocation/judge-submission.ts';
import { releaseLines } from '../../functions/allocation/release-lines.ts';
import { submitAct } from '../../functions/allocation/submit-act.ts';
import { withdrawAct } from '../../functions/allocation/withdraw-act.ts';
import { inviteCommission } from '../../functions/approval/invite-commission.ts';
import { recordAbsence } from '../../functions/approval/record-absence.ts';
import { voteOnAct } from '../../functions/approval/vote-on-act.ts';
import { holdCaseFile } from '../../functions/custody/hold-case-file.ts';
import { placeWideHold } from '../../functions/custody/place-wide-hold.ts';
import { releaseHold } from '../../functions/custody/release-hold.ts';
import { releaseWideHold } from '../../functions/custody/release-wide-hold.ts';
import { attendCommission } from '../../functions/destruction/attend-commission.ts';
import { closeOrder } from '../../functions/destruction/close-order.ts';
import { destroyCaseFile } from '../../functions/destruction/destroy-case-file.ts';
import { draftOrder } from '../../functions/destruction/draft-order.ts';
import { issueOrder } from '../../functions/destruction/issue-order.ts';
import { revokeOrder } from '../../functions/destruction/revoke-order.ts';
import { signDestruction } from '../../functions/destruction/sign-destruction.ts';
import { spreadOrder } from '../../functions/destruction/spread-order.ts';
import { approveInventory } from '../../functions/inventory/approve-inventory.ts';
import { compileInventory } from '../../functions/inventory/compile-inventory.ts';
import { enterCaseFiles } from '../../functions/inventory/enter-case-files.ts';
import { appoint } from '../../functions/people/appoint.ts';
import { seatCommission } from '../../functions/people/seat-commission.ts';
import { suspendLicence } from '../../functions/people/suspend-licence.ts';
import { lengthenLock } from '../../functions/retention/lengthen-lock.ts';
import { reopenCaseFile } from '../../functions/retention/reopen-case-file.ts';
import type { AnyStory, RoomWorld } from './room.ts';

/** By the word under which the ledger knows them. */
export const stories = {
  draw: drawUpAct,
  submit: submitAct,
  withdraw: withdrawAct,
  vote: voteOnAct,
  absence: recordAbsence,
  draft: draftOrder,
  order: issueOrder,
  revoke: revokeOrder,
  attend: attendCommission,
  sign: signDestruction,
  hold: holdCaseFile,
  release: releaseHold,
  'hold-wide': placeWideHold,
  'release-wide': releaseWideHold,
  suspend: suspendLicence,
  seat: seatCommission,
  appoint,
  compile: compileInventory,
  approve: approveInventory,
  reopen: reopenCaseFile,
} as const satisfies Readonly<Record<string, AnyStory>>;

type Work = (world: RoomWorld, fact: string) => Promise<void>;

/** Every work that a fact of these rooms wakes. */
export const works: Readonly<Record<string, Work>> = {
  'draw-lines': drawLines,
  'judge-submission': judgeSubmission,
  'release-lines': releaseLines,
  'invite-commission': inviteCommission,
  'spread-order': spreadOrder,
  'destroy-case-file': destroyCaseFile,
  'close-order': closeOrder,
  'enter-case-files': enterCaseFiles,
  'lengthen-lock': lengthenLock,
};
