/** One of the three confirms that he is there; when all have on one day, the run opens (rule 52). */
import type { Attendance, CommissionOffice, PaperDestruction } from '../../shared/archive/act-parts.ts';
import type { Act, OrderedAct } from '../../shared/archive/act.ts';
import { confirmPresence, type DrafterStanding } from '../../shared/archive/commission.ts';
import type { Day } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import { scanMissing } from '../../shared/archive/signed-papers.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { type Changed, changeAct } from '../../shared/register/change-act.ts';
import { lapseWithDrafter, standingOfDrafter } from '../../shared/register/drafters.ts';
import { shownAct, visibleAct } from './ordering.ts';

export type Attending = Pick<World, 'registry' | 'clock' | 'newId'> & {
  /** Characters of a text that no paper could print. */
  readonly charactersWithoutGlyph: (text: string) => Promise<readonly string[]>;
};

interface Presence {
  readonly present: true;
  readonly others?: string | undefined;
  readonly paper?: PaperDestruction | undefined;
}

export const attendCommission: Story<Attending, Act, Presence> = {
  find: visibleAct,
  may: ({ clock }, { caller, subject }) =>
    officeOf(caller.person, subject, clock.today())
      ? undefined
      : onlyFor('drafter', 'erc-chairman', 'justice'),
  act: async (needs, { subject, caller, body }) => {
    const lapsed = await lapseWithDrafter(needs, subject);
    if (lapsed) return refuse(lapsed);
    const unprintable = await charactersIn(needs, body);
    if (unprintable.length > 0)
      return refuse({ code: 'CharacterWithoutGlyph', characters: unprintable } as Refusal);
    const today = needs.clock.today();
    const office = officeOf(caller.person, subject, today);
    if (!office) return refuse(onlyFor('drafter', 'erc-chairman', 'justice'));
    const standing = await standingOfDrafter(needs, subject);
    const { others } = body;
    const one: Attendance = {
      office,
      person: caller.person.id,
      on: today,
      ...(others === undefined ? {} : { others }),
    };
    return changeAct(needs, subject, (current) => {
      const unscanned = current.stage === 'ordered' ? scanMissing(current, 'order') : undefined;
      return unscanned ? refuse(unscanned) : attended(current, one, { paper: body.paper, standing });
    });
  },
  show: shownAct,
};

const attended = (
  act: Act,
  one: Attendance,
  { paper, standing }: { readonly paper: PaperDestruction | undefined; readonly standing: DrafterStanding },
): Outcome<Changed> => {
  const confirmed = confirmPresence(one, {
    stage: act.stage,
    drafter: act.drafter.person,
    chairman: chairmanOf(act) ?? one.person,
    drafterStanding: standing,
    attendance: 'attendance' in act ? act.attendance : [],
  });
  if (!confirmed.accepted) return confirmed;
  if (act.stage !== 'ordered') return refuse({ code: 'NotOrdered', stage: act.stage } as Refusal);
  // What was destroyed on paper was destroyed under the order, and is not told in advance.
  if (paper && (paper.destroyedOn < act.order.datedOn || paper.destroyedOn > one.on))
    return refuse({ code: 'DateNotAllowed', from: act.order.datedOn, upTo: one.on } as Refusal);
  const ordered: OrderedAct = {
    ...ofThisDay(act, one),
    ...(paper === undefined ? {} : { paper }),
  };
  return confirmed.value.assembled
    ? accept({
        act: { ...ordered, stage: 'destroying', assembledOn: one.on },
        facts: [{ name: 'CommissionAssembled', act: act.id, on: one.on }],
      })
    : accept({ act: ordered });
};

/** Presences of an earlier day go, and what was told of the paper with them: nobody of this day has said it. */
const ofThisDay = ({ paper, ...act }: OrderedAct, one: Attendance): OrderedAct => {
  const today = act.attendance.filter(({ on }) => on === one.on);
  const others = today.filter(({ office }) => office !== one.office);
  return {
    ...act,
    attendance: [...others, one],
    ...(today.length > 0 && paper ? { paper } : {}),
  };
};

export const chairmanOf = (act: Act) =>
  'seats' in act ? act.seats.find(({ seat }) => seat === 'chairman')?.person : undefined;

/** In which office a person belongs to the act's commission today. */
export const officeOf = (person: Person, act: Act, today: Day): CommissionOffice | undefined => {
  if (act.drafter.person === person.id) return 'drafter';
  if (chairmanOf(act) === person.id) return 'chairman';
  return holdsOfficeIn(person, 'justice', { chamber: act.chamber, today }) ? 'justice' : undefined;
};

/** What part two could not print: found here, for nobody could mend it once the files are gone. */
const charactersIn = ({ charactersWithoutGlyph }: Attending, { others = '', paper }: Presence) =>
  charactersWithoutGlyph([others, paper?.manner ?? '', paper?.place ?? ''].join('\n'));
