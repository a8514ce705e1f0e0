import { expect, test } from '@jest/globals';
import { wakes } from '../../shared/archive/facts.ts';

test('each fact that somebody waits for wakes its story, the others are for the record alone', () => {
  expect(wakes).toMatchObject({
    SealingRequested: 'seal-case-file',
    InventoryApproved: 'enter-case-files',
    ActBegun: 'draw-lines',
    SubmissionAsked: 'judge-submission',
    ActSubmitted: 'invite-commission',
    ActWithdrawn: 'release-lines',
    ActReturned: 'release-lines',
    ActLapsed: 'release-lines',
    CommissionAssembled: 'spread-order',
    LineOrdered: 'destroy-case-file',
    CaseFileDestroyed: 'close-order',
    CaseFileSpared: 'close-order',
    TermChanged: 'lengthen-lock',
    OrderClosed: 'log-records',
  });
  for (const kept of ['DestructionBegun', 'HoldPlaced', 'ActApproved', 'ActCertified'])
    expect(wakes).not.toHaveProperty(kept);
});
