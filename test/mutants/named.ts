/**
 * Faults that nobody may make without a test noticing: each takes away one thing that stands between a case
 * file and its destruction. The ten are tried at every run of the tests; Stryker tries the rest.
 */
export interface Mutant {
  readonly name: string;
  /** What is said when no test notices. */
  readonly survived: string;
  readonly file: string;
  /** A piece of one line; it stands in the file exactly once. */
  readonly original: string;
  readonly replacement: string;
  /** The test that must fail: its file, and the end of its full title. */
  readonly noticedBy: { readonly file: string; readonly title: string };
}

const begin = 'functions/destruction/begin.ts';
const due = 'shared/archive/due.ts';
const claim = 'test/functions/destruction/judged-at-the-claim.test.ts';
const votes = 'test/archive/erc.votes.test.ts';

export const mutants: readonly Mutant[] = [
  {
    name: 'hold',
    survived: 'a file under a hold is destroyed',
    file: due,
    original: '  file.holds + wideHolds;',
    replacement: '  wideHolds;',
    noticedBy: { file: claim, title: 'a hold that came after the order spares the file' },
  },
  {
    name: 'fence',
    survived: 'a wide hold placed between the look and the claim is passed over',
    file: begin,
    original: 'checks: [fence, ',
    replacement: 'checks: [',
    noticedBy: {
      file: 'test/functions/destruction/fence.test.ts',
      title: 'is what a hold on a year counts on between reading and claiming (fence: true)',
    },
  },
  {
    name: 'date',
    survived: 'a file is destroyed on the last day of its term',
    file: due,
    original: 'file.keepUntil >= on.today',
    replacement: 'file.keepUntil > on.today',
    noticedBy: { file: claim, title: 'the last day of the term still belongs to the term' },
  },
  {
    name: 'lockedUntil',
    survived: 'a file is destroyed while the lock of the store runs',
    file: 'shared/archive/retention.ts',
    original: 'file.lockedUntil < at.now);',
    replacement: 'file.lockedUntil <= at.now);',
    noticedBy: { file: claim, title: 'the last instant of the lock still belongs to the lock' },
  },
  {
    name: 'gate',
    survived: 'a file is destroyed though the permanent inventory of its year is not approved',
    file: begin,
    original: "gate.accepted ? undefined : 'PermanentInventoryMissing'",
    replacement: 'undefined',
    noticedBy: { file: claim, title: 'a gate that has closed since the order spares the file' },
  },
  {
    name: 'quorum',
    survived: 'a commission approves with one agent beside its chairman',
    file: 'shared/archive/erc.ts',
    original: "count('member') >= 2",
    replacement: "count('member') >= 1",
    noticedBy: { file: votes, title: 'approve when chairman and two agents have approved, not before' },
  },
  {
    name: 'activity on the day',
    survived: 'the vote of one who has lost office or licence is counted',
    file: 'shared/archive/erc.ts',
    original: 'holds(seat) && votes.some(',
    replacement: 'votes.some(',
    noticedBy: { file: votes, title: 'of one who has lost office or licence since do not count' },
  },
  {
    name: 'digest',
    survived: 'a vote given on other bytes of part one approves the act',
    file: 'shared/archive/erc-vote.ts',
    original: 'vote.paper === paper',
    replacement: 'vote.paper === vote.paper',
    noticedBy: {
      file: 'test/functions/approval/on-the-same-paper.test.ts',
      title: 'counts no vote that was given on other bytes of part one',
    },
  },
  {
    name: 'claim owner',
    survived: 'a file is destroyed for a line that it does not stand on',
    file: 'functions/destruction/destroy-case-file.ts',
    original: 'place?.act === line.act && place.line === line.no',
    replacement: 'place !== undefined',
    noticedBy: { file: claim, title: 'a file that stands on another line is not touched: of another act' },
  },
  {
    name: 'absence',
    survived: 'a record says that nothing is left, and nobody looked',
    file: 'functions/destruction/see-nothing.ts',
    original: 'count > 0',
    replacement: 'count < 0',
    noticedBy: {
      file: 'test/functions/destruction/the-last-look.test.ts',
      title: 'believes no store that answers "destroyed" and still has the scan: there is no record of it',
    },
  },
];
