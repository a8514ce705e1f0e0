import { describe, expect, test } from '@jest/globals';
import type { Signature, SignedPaper, SignedStep, Vote } from '../../shared/archive/act-parts.ts';
import type { Act, SubmittedAct } from '../../shared/archive/act.ts';
import type { Instant, PersonId, ScanId, Sha256 } from '../../shared/archive/names.ts';
import { hasSigned, scanMissing, scansMissing, withSignedPaper } from '../../shared/archive/signed-papers.ts';

const [drafter, chair, second, head] = ['drafter', 'chair', 'second', 'head'].map((id) => id as PersonId) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const at = '2026-11-22T04:00:00.000Z' as Instant;
const byHand = (person: PersonId, more: Partial<Signature> = {}): Signature => ({
  person,
  at,
  policy: 'attested',
  paper: '11'.repeat(32) as Sha256,
  awaitsScan: true,
  ...more,
});
const vote = (person: PersonId, more: Partial<Vote> = {}): Vote => ({
  ...byHand(person),
  verdict: 'approve',
  ...more,
});

// The rule looks at nothing else of an act.
const submitted = (more: object = {}) =>
  ({
    stage: 'submitted',
    submission: byHand(drafter),
    seats: [chair, second].map((person) => ({ seat: 'member', person })),
    votes: [],
    ...more,
  }) as unknown as SubmittedAct;

const scan = (step: SignedStep, by: PersonId, digest = 'ab'): SignedPaper => ({
  step,
  scan: `scan-${digest}` as ScanId,
  paper: { key: 'scans/a.pdf', version: '1', sha256: digest.repeat(32) as Sha256 },
  mediaType: 'application/pdf',
  bytes: 10,
  by,
  at,
});
const attached = (act: Act, paper: SignedPaper, as: 'officer' | 'signer' = 'signer'): Act => {
  const done = withSignedPaper(act, paper, as);
  if (!done.accepted) throw new Error(done.refusal.code);
  return done.value;
};
const codeOf = (act: Act, paper: SignedPaper, as: 'officer' | 'signer' = 'signer') => {
  const done = withSignedPaper(act, paper, as);
  return done.accepted ? undefined : done.refusal;
};

describe('a paper signed by hand', () => {
  test('is wanted from the signature until its scan is there, and the digest stands behind the signature', () => {
    const act = submitted();
    expect(scanMissing(act, 'submission')).toEqual({
      code: 'SignedPaperMissing',
      step: 'submission',
      persons: [drafter],
    });
    const after = attached(act, scan('submission', drafter));
    expect(scansMissing(after)).toEqual([]);
    expect(after).toMatchObject({
      submission: { sha256: 'ab'.repeat(32) },
      signedPapers: [{ step: 'submission' }],
    });
    expect('awaitsScan' in (after as SubmittedAct).submission).toBe(false);
  });

  test('is brought by who signed it, for himself alone', () => {
    const act = submitted({ votes: [vote(chair), vote(second)] });
    expect(codeOf(act, scan('votes', drafter))).toEqual({ code: 'NotSignedYet', step: 'votes' });
    const after = attached(act, scan('votes', chair));
    expect(scanMissing(after, 'votes')).toMatchObject({ persons: [second] });
    expect(hasSigned(act, second)).toBe(true);
    expect(hasSigned(act, head)).toBe(false);
  });

  test('is brought by the officer for everybody of the step who waits for it', () => {
    const act = attached(submitted({ votes: [vote(chair), vote(second)] }), scan('votes', chair));
    const after = attached(act, scan('votes', head, 'cd'), 'officer') as SubmittedAct;
    expect(after.votes.map(({ sha256 }) => sha256?.slice(0, 2))).toEqual(['ab', 'cd']);
    expect(after.signedPapers).toHaveLength(2);
  });

  test('of who lost his seat is wanted by nobody', () => {
    const act = submitted({ votes: [vote(chair), vote(head)] });
    expect(scanMissing(act, 'votes')).toMatchObject({ persons: [chair] });
  });

  test('is replaced until the next step is taken, and no longer', () => {
    const first = attached(submitted(), scan('submission', drafter));
    const again = attached(first, scan('submission', drafter, 'cd'));
    expect(again).toMatchObject({ submission: { sha256: 'cd'.repeat(32) } });
    const voted = { ...(again as SubmittedAct), votes: [vote(chair)] };
    expect(codeOf(voted, scan('submission', drafter, 'ef'))).toEqual({
      code: 'SignedPaperFixed',
      step: 'submission',
    });
    const counted = attached(voted, scan('votes', chair));
    const drawn = { ...counted, order: { signature: byHand(head) } } as unknown as Act;
    expect(codeOf(drawn, scan('votes', chair, 'cd'))).toMatchObject({ code: 'SignedPaperFixed' });
    const ordered = { ...voted, stage: 'ordered', order: { signature: byHand(head) }, attendance: [] };
    const scanned = attached(ordered as unknown as Act, scan('order', head));
    expect(scanned).toMatchObject({ order: { signature: { sha256: 'ab'.repeat(32) } } });
    expect(codeOf(scanned, scan('order', head, 'cd'))).toBeUndefined();
    const there = { ...scanned, attendance: [{ office: 'drafter' }] } as unknown as Act;
    expect(codeOf(there, scan('order', head, 'cd'))).toMatchObject({ code: 'SignedPaperFixed' });
  });

  test('changes no signature that records name already', () => {
    // Of the demonstration: nobody waited for the scan.
    const { awaitsScan: _awaited, ...bare } = byHand(drafter);
    const act = submitted({ stage: 'destroying', submission: bare });
    expect(codeOf(act, scan('submission', drafter))).toMatchObject({ code: 'SignedPaperFixed' });
    expect(codeOf({ ...act, stage: 'submitted' }, scan('submission', drafter))).toBeUndefined();
  });

  test('of part two certifies the act once the last of the three is there', () => {
    const certifiedBy = (['drafter', 'chairman', 'justice'] as const).map((office, at) => ({
      office,
      ...byHand([drafter, chair, second][at]!),
    }));
    const closed = submitted({ stage: 'closed', certifiedBy });
    expect(scanMissing(closed, 'destruction')?.persons).toEqual([drafter, chair, second]);
    const after = attached(closed, scan('destruction', head), 'officer');
    expect(scanMissing(after, 'destruction')).toBeUndefined();
    expect(codeOf(after, scan('destruction', chair, 'cd'))).toMatchObject({ code: 'SignedPaperFixed' });
  });

  test('by one’s own key needs none, and before anybody has signed there is none', () => {
    const keyed = submitted({ submission: byHand(drafter, { policy: 'personal', sha256: 'aa' as Sha256 }) });
    expect(codeOf(keyed, scan('submission', drafter))).toMatchObject({ code: 'NotSignedYet' });
    expect(codeOf(submitted(), scan('destruction', head), 'officer')).toMatchObject({ code: 'NotSignedYet' });
    const drawn = { stage: 'drafted' } as Act;
    for (const step of ['submission', 'votes', 'order', 'destruction'] as const)
      expect(codeOf(drawn, scan(step, drafter), 'officer')).toMatchObject({ code: 'NotSignedYet', step });
  });
});
