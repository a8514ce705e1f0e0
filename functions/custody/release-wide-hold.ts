/** Releasing a wide hold by a document; never by the drafter of an act that lists a file it covers (rules.md 4). */
import type { Act } from '../../shared/archive/act.ts';
import { type Asker, basisOf, mayReleaseHold } from '../../shared/archive/hold.ts';
import type { HoldId, PersonId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { maySeeWide } from '../../shared/archive/wide-hold.ts';
import type { Said } from '../../shared/contract/routes/custody.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { shownByItself } from '../../shared/register/shown-wide-hold.ts';
import { type FiledWideHold, findWideHold, releasingWide } from '../../shared/register/wide-holds.ts';
import { coveredLines } from './covered-lines.ts';
import { findChamberOf } from './found-chamber.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId'>;

interface FoundWide {
  readonly asker: Asker;
  readonly hold: FiledWideHold;
}

export const releaseWideHold: Story<Needs, FoundWide, Said> = {
  find: async (needs: Needs, { caller, params }: Asked): Promise<Outcome<FoundWide>> => {
    const found = await findChamberOf(needs, caller.person);
    if (!found.accepted) return found;
    const { chamber, asker } = found.value;
    const id = (params['hold'] ?? '') as HoldId; // a text that is no id finds nothing
    const hold = await findWideHold(needs.registry, chamber, id);
    return hold && maySeeWide(asker, hold) ? accept({ asker, hold }) : refuse({ code: 'HoldUnknown' });
  },
  may: (_needs, { subject }) => {
    const judged = mayReleaseHold(subject.asker, []);
    return judged.accepted ? undefined : judged.refusal;
  },
  act: async ({ registry, clock, newId }, { subject: { asker, hold }, body }) => {
    const { person: by } = asker;
    const drafted = await coveredLines(registry, hold, isDraftedBy(by));
    const files = drafted.map(({ caseFile }) => ({ caseFile, stage: 'listed', drafter: by }));
    const judged = mayReleaseHold(asker, files);
    if (!judged.accepted) return judged;
    const at = clock.now();
    const released = { reason: body.reason, basis: basisOf(body.basis), by, at };
    const { id, chamber } = hold;
    const fact = fileFact({ name: 'WideHoldReleased', chamber, hold: id, by }, { id: newId(), at });
    // A covered file can be listed on no new act while the hold is in force: what was judged stays so.
    const done = await registry.commit(releasingWide({ ...hold, state: 'released', released }, fact));
    return done.committed ? accept(undefined) : refuse({ code: 'HoldAlreadyReleased' });
  },
  show: async ({ registry, clock }, { caller: { person }, subject: { hold } }) => {
    const now = await findWideHold(registry, hold.chamber, hold.id);
    const reader = { person, today: clock.today() };
    return now ? accept({ json: shownByItself(now, reader) }) : refuse({ code: 'HoldUnknown' });
  },
};

const over: readonly Act['stage'][] = ['returned', 'withdrawn', 'lapsed', 'closed'];

const isDraftedBy =
  (person: PersonId) =>
  ({ drafter, stage }: Act): boolean =>
    drafter.person === person && !over.includes(stage);
