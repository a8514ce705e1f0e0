/** The archive authority's consent to an act, entered by the officer with the scan of its paper, before the order. */
import type { Consent } from '../../shared/archive/act-parts.ts';
import type { Act } from '../../shared/archive/act.ts';
import type { Day } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { type KeepingScans, keepScan, scanOfPerson } from '../../shared/register/keep-scan.ts';
import { shownAct, visibleAct } from './ordering.ts';

type Needs = KeepingScans & Pick<World, 'clock' | 'newId'>;

interface Told {
  readonly number: string;
  readonly datedOn: Day;
  readonly body: string;
  readonly document: string;
}

export const recordConsent: Story<Needs, Act, Told> = {
  find: visibleAct,
  may: ({ clock }, { caller: { person }, subject: { chamber } }) =>
    holdsOfficeIn(person, 'officer', { chamber, today: clock.today() }) ? undefined : onlyFor('officer'),
  act: async (needs, { subject, caller, body: { document, ...told } }) => {
    // Asked before the scan is locked for good: what nothing may name is not kept.
    const barred = whyNot(subject, told.datedOn, needs.clock.today());
    if (barred) return refuse(barred);
    const scan = await scanOfPerson(needs, document, caller.person.id);
    if (!scan.accepted) return scan;
    const kept = await keepScan(needs, scan.value);
    if (!kept.accepted) return kept;
    const { naming, id, ...scanned } = kept.value;
    const by = caller.person.id;
    const consent: Consent = { ...told, scan: id, ...scanned, by, at: needs.clock.now() };
    return changeAct(needs, subject, (current) => {
      const late = whyNot(current, told.datedOn, needs.clock.today());
      if (late) return refuse(late);
      const { sha256 } = scanned.paper;
      return accept({
        act: { ...current, consent },
        facts: [{ name: 'ConsentRecorded', act: current.id, sha256, by }],
        also: naming({ act: current.id }),
      });
    });
  },
  show: shownAct,
};

/** It is of this act, so no older; entered anew it stands for the one before. */
const whyNot = ({ stage, drawnUpOn }: Act, datedOn: Day, today: Day): Refusal | undefined => {
  if (stage !== 'submitted' && stage !== 'approved') return { code: 'ConsentNotAwaited', stage } as Refusal;
  return datedOn < drawnUpOn || datedOn > today
    ? ({ code: 'DateNotAllowed', from: drawnUpOn, upTo: today } as Refusal)
    : undefined;
};
