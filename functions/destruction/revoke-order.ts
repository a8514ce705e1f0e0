/**
 * The head takes his order back: before the commission has assembled the act
 * lapses, after it every line not begun is spared. The fence makes claims under
 * way judge again.
 */
import type { Act } from '../../shared/archive/act.ts';
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import { revocationOf } from '../../shared/archive/order.ts';
import { actingHeadBy, type Person } from '../../shared/archive/people.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { linesOf } from '../../shared/register/acts.ts';
import { changeAct } from '../../shared/register/change-act.ts';
import { endedActOf } from '../../shared/register/ended-act.ts';
import { advanceFence } from '../../shared/register/fences.ts';
import { releaseFew } from '../../shared/register/release-lines.ts';
import { headOnly, shownAct, visibleAct } from './ordering.ts';

export type Revoking = Pick<World, 'registry' | 'clock' | 'newId'> & {
  /** Characters of a text that no paper could print. */
  readonly charactersWithoutGlyph: (text: string) => Promise<readonly string[]>;
};

interface Grounds {
  readonly reason: string;
  readonly basis: string;
}

export const revokeOrder: Story<Revoking, Act, Grounds> = {
  find: visibleAct,
  may: headOnly,
  act: async (needs, { subject, caller, body }) => {
    const unprintable = await charactersIn(needs, body, actingBy(needs, caller.person, subject));
    if (unprintable.length > 0)
      return refuse({ code: 'CharacterWithoutGlyph', characters: unprintable } as Refusal);
    const done = await changeAct(needs, subject, async (current) => {
      const lines = current.stage === 'destroying' ? await linesOf(needs.registry, current.id) : [];
      const notBegun = lines.filter(({ state }) => state === 'frozen').length;
      const revocation = revocationOf({ stage: current.stage, begun: lines.length - notBegun, notBegun });
      if (!revocation.accepted) return revocation;
      const also = { updates: advanceFence(current.chamber) };
      const revoked = { ...body, by: caller.person.id, at: needs.clock.now() };
      if (current.stage === 'destroying') {
        // Revoked already: the first grounds stand.
        if (current.revoked) return accept({ act: current });
        return accept({
          act: { ...current, revoked },
          facts: [{ name: 'OrderRevoked', act: current.id }],
          also,
        });
      }
      if (current.stage !== 'ordered')
        return refuse({ code: 'NotOrdered', stage: current.stage } as { code: string });
      const endedOn = needs.clock.today();
      return accept({
        act: endedActOf(current, { stage: 'lapsed', reason: body.reason, endedOn, revoked }),
        facts: [
          { name: 'OrderRevoked', act: current.id },
          { name: 'ActLapsed', act: current.id },
        ],
        also,
      });
    });
    if (done.accepted && done.value.stage === 'lapsed') await releaseFew(needs.registry, done.value);
    return done;
  },
  show: shownAct,
};

const actingBy = ({ clock }: Revoking, head: Person, { chamber }: Act) =>
  actingHeadBy(head, chamber, clock.today())?.number;

/** What part two could not print: found here, for nobody could mend it once the files are gone. */
const charactersIn = (
  { charactersWithoutGlyph }: Revoking,
  { reason, basis }: Grounds,
  acting: string | undefined,
) => charactersWithoutGlyph([reason, basis, acting ?? ''].join('\n'));
