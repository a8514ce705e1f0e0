/**
 * Scans of papers signed by hand (rules.md 8). A scan stands behind the signatures of one step: its digest goes
 * where the digest of a personal signature would, and from there into the deletion records.
 */
import type { Signature, SignedPaper, SignedStep } from './act-parts.ts';
import { type Act, isCertified } from './act.ts';
import type { PersonId, Sha256 } from './names.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

export interface SignedPaperMissing {
  readonly code: 'SignedPaperMissing';
  readonly step: SignedStep;
  /** Whose signatures wait for a scan. */
  readonly persons: readonly PersonId[];
}

export type AttachRefusal =
  | { readonly code: 'NotSignedYet'; readonly step: SignedStep }
  | { readonly code: 'SignedPaperFixed'; readonly step: SignedStep };

export const signedSteps: readonly SignedStep[] = ['submission', 'votes', 'order', 'destruction'];

const signaturesAt = (act: Act, step: SignedStep): readonly Signature[] => {
  const found: Signature[] = [];
  withSignatures(act, step, (one) => {
    found.push(one);
    return one;
  });
  return found;
};

/** The votes of who has lost his seat do not count, and nothing waits for their scan. */
const counts = (act: Act, step: SignedStep, { person }: Signature): boolean =>
  step !== 'votes' || !('seats' in act) || act.seats.some((seat) => seat.person === person);

/** What a step still wants before the next one. */
export const scanMissing = (act: Act, step: SignedStep): SignedPaperMissing | undefined => {
  const persons = signaturesAt(act, step)
    .filter((one) => one.awaitsScan && counts(act, step, one))
    .map(({ person }) => person);
  return persons.length > 0 ? { code: 'SignedPaperMissing', step, persons } : undefined;
};

/** Every step of the act that wants a scan. */
export const scansMissing = (act: Act): readonly SignedPaperMissing[] =>
  signedSteps.flatMap((step) => scanMissing(act, step) ?? []);

/** Whether anybody of this id has signed the act by hand at any step. */
export const hasSigned = (act: Act, person: PersonId): boolean =>
  signedSteps.some((step) => signaturesAt(act, step).some((one) => one.person === person));

/** The next step was taken on the scan that is there. */
const isBuiltUpon = (act: Act, step: SignedStep): boolean => {
  switch (step) {
    case 'submission':
      return 'votes' in act && act.votes.length > 0;
    case 'votes':
      return 'order' in act;
    case 'order':
      return 'attendance' in act && act.attendance.length > 0;
    case 'destruction':
      return act.stage === 'closed' && isCertified(act);
  }
};

/** Records name the signatures as they are from here on. */
const isRecorded = ({ stage }: Act, step: SignedStep): boolean =>
  step !== 'destruction' && (stage === 'destroying' || stage === 'closed');

/**
 * The act with the scan behind the signatures of its step: the officer's stands for everybody who waits for one,
 * who signed brings his own. What waits for none any more is replaced until the next step is taken.
 */
export const withSignedPaper = (
  act: Act,
  paper: SignedPaper,
  as: 'officer' | 'signer',
): Outcome<Act, AttachRefusal> => {
  const { step } = paper;
  const own = signaturesAt(act, step).filter(
    ({ policy, person }) => policy === 'attested' && (as === 'officer' || person === paper.by),
  );
  if (own.length === 0) return refuse({ code: 'NotSignedYet', step });
  const bare = own.filter(({ sha256 }) => sha256 === undefined);
  const meant = bare.length > 0 || isBuiltUpon(act, step) ? bare : own;
  if (meant.length === 0 || isRecorded(act, step)) return refuse({ code: 'SignedPaperFixed', step });
  const persons = new Set(meant.map(({ person }) => person));
  const scanned = <One extends Signature>(one: One): One =>
    persons.has(one.person) ? withScan(one, paper.paper.sha256) : one;
  return accept({
    ...withSignatures(act, step, scanned),
    signedPapers: [...(act.signedPapers ?? []), paper],
  });
};

const withScan = <One extends Signature>({ awaitsScan: _awaited, ...signature }: One, sha256: Sha256): One =>
  // Nothing but what it waited for is taken away.
  ({ ...signature, sha256 }) as unknown as One;

type Change = <One extends Signature>(signature: One) => One;

const withSignatures = (act: Act, step: SignedStep, change: Change): Act => {
  switch (step) {
    case 'submission':
      return 'submission' in act ? { ...act, submission: change(act.submission) } : act;
    case 'votes':
      return 'votes' in act ? { ...act, votes: act.votes.map(change) } : act;
    case 'order':
      return 'order' in act
        ? { ...act, order: { ...act.order, signature: change(act.order.signature) } }
        : act;
    case 'destruction':
      return act.stage === 'closed' ? { ...act, certifiedBy: act.certifiedBy.map(change) } : act;
  }
};
