/** Laying the scan of a hand-signed paper to its act: by who signed, or by the officer for everybody of the step (rules.md 8). */
import type { SignedPaper } from '../../shared/archive/act-parts.ts';
import { type Act, isCertified } from '../../shared/archive/act.ts';
import type { Fact } from '../../shared/archive/facts.ts';
import type { ActId } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { SoundScan } from '../../shared/archive/scan.ts';
import type { Person } from '../../shared/archive/people.ts';
import { hasSigned, withSignedPaper } from '../../shared/archive/signed-papers.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Signed } from '../../shared/contract/routes/scans.ts';
import type { Story, Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findAct } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { type KeepingScans, keepScan, type KeptScan, scanOfPerson } from '../../shared/register/keep-scan.ts';
import { showAct } from '../../shared/register/show-act.ts';
import { findVisibleAct } from '../../shared/register/visible-acts.ts';

type Needs = KeepingScans & Pick<World, 'clock' | 'newId'>;

export const attachSignedPaper: Story<Needs, Act, Signed> = {
  find: ({ registry, clock }, { caller, params }) =>
    findVisibleAct(registry, params['act'] ?? '', { person: caller.person, today: clock.today() }),
  may: (needs, { caller: { person }, subject }) =>
    isOfficer(needs, person, subject) || hasSigned(subject, person.id)
      ? undefined
      : onlyFor('signer', 'officer'),
  act: async (needs, told) => {
    const scan = await scanOfPerson(needs, told.body.document, told.caller.person.id);
    if (!scan.accepted) return scan;
    // Asked before the scan is locked for good: what nothing may name is not kept.
    const judged = attaching(needs, told.subject, { told, kept: asUploaded(scan.value) });
    if (!judged.accepted) return judged;
    const kept = await keepScan(needs, scan.value);
    if (!kept.accepted) return kept;
    return changeAct(needs, told.subject, (current) => {
      const attached = attaching(needs, current, { told, kept: kept.value });
      if (!attached.accepted) return attached;
      const also = kept.value.naming({ act: current.id });
      return accept({ act: attached.value, facts: factsOf(current, attached.value), also });
    });
  },
  show: async ({ registry }, { params }) => {
    const act = await findAct(registry, (params['act'] ?? '') as ActId); // found before under this id
    return act ? accept({ json: await showAct(registry, act) }) : refuse({ code: 'ActUnknown' });
  },
};

const isOfficer = ({ clock }: Pick<World, 'clock'>, person: Person, { chamber }: Act): boolean =>
  holdsOfficeIn(person, 'officer', { chamber, today: clock.today() });

type Attached = Pick<KeptScan, 'id' | 'paper' | 'mediaType' | 'bytes'>;

/** Before it is under lock: where it will lie is not known yet. */
const asUploaded = ({ id, uploaded, sha256, mediaType, bytes }: SoundScan): Attached => ({
  ...{ id, mediaType, bytes },
  paper: { key: '', version: uploaded, sha256 },
});

const attaching = (
  needs: Needs,
  act: Act,
  { told: { body, caller }, kept }: { readonly told: Told<Act, Signed>; readonly kept: Attached },
): Outcome<Act> => {
  const { id: scan, paper, mediaType, bytes } = kept;
  const { person } = caller;
  const one: SignedPaper = {
    ...{ step: body.step, scan, paper, mediaType, bytes },
    by: person.id,
    at: needs.clock.now(),
  };
  return withSignedPaper(act, one, isOfficer(needs, person, act) ? 'officer' : 'signer');
};

const factsOf = (before: Act, after: Act): readonly Fact[] => {
  const newest = after.signedPapers?.at(-1);
  if (!newest) return [];
  const { step, by, paper } = newest;
  const certified = after.stage === 'closed' && isCertified(after);
  const wasCertified = before.stage === 'closed' && isCertified(before);
  return [
    { name: 'SignedPaperAttached', act: after.id, step, by, sha256: paper.sha256 },
    ...(certified && !wasCertified ? [{ name: 'ActCertified', act: after.id } as const] : []),
  ];
};
