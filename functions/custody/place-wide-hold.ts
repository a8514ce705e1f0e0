/** Placing a wide hold: over an agent, a party or a query, now and for files sealed later (rules.md 4). */
import { basisOf } from '../../shared/archive/hold.ts';
import type { ChamberId, HoldId } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { mayPlaceSome, mayPlaceWide } from '../../shared/archive/wide-hold.ts';
import type { SaidWide } from '../../shared/contract/routes/custody.ts';
import { IntegrityFault } from '../../shared/ports/faults.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { findMade, noteMade } from '../../shared/register/made.ts';
import { shownByItself } from '../../shared/register/shown-wide-hold.ts';
import {
  type FiledWideHold,
  findWideHold,
  type Met,
  noteMet,
  placingWide,
} from '../../shared/register/wide-holds.ts';
import { begunAmong } from './already-destroying.ts';
import { countCovered } from './count-covered.ts';
import { coveredLines } from './covered-lines.ts';
import { findChamberOf, type FoundChamber } from './found-chamber.ts';
import { meantBy } from './meant-scope.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'newId' | 'pseudonyms'>;

export const placeWideHold: Story<Needs, FoundChamber, SaidWide> = {
  find: (needs, { caller }) => findChamberOf(needs, caller.person),
  may: (_needs, { subject }) => {
    const judged = mayPlaceSome(subject.asker);
    return judged.accepted ? undefined : judged.refusal;
  },
  act: async (needs, { caller: { person }, body, made }) => {
    const found = await findChamberOf(needs, person, body.chamber);
    if (!found.accepted) return found;
    const { chamber, asker } = found.value;
    const meant = await meantBy(needs, body.scope, { chamber, may: (scope) => mayPlaceWide(asker, scope) });
    if (!meant.accepted) return meant;
    await place(needs, {
      id: made as HoldId, // opaque and fresh
      chamber,
      scope: meant.value,
      state: 'placed',
      reason: body.reason,
      basis: basisOf(body.basis),
      by: person.id,
      at: needs.clock.now(),
    });
    return accept(undefined);
  },
  show: async ({ registry, clock }, { caller: { person }, made }) => {
    const hold = await placed(registry, made as HoldId);
    if (!hold.accepted) return hold;
    // Who died between placing it and looking left no count: it is counted now.
    const met = hold.value.met ?? (await meetNow(registry, hold.value));
    return accept({ json: shownByItself({ ...hold.value, met }, { person, today: clock.today() }) });
  },
};

/** @throws IntegrityFault where the chamber has no fence: a hold that no claim could see is none. */
const place = async ({ registry, newId }: Needs, hold: FiledWideHold): Promise<void> => {
  const { id, chamber, by, at } = hold;
  const before = await coveredLines(registry, hold, isUnderDestruction);
  const fact = fileFact({ name: 'WideHoldPlaced', chamber, hold: id, by }, { id: newId(), at });
  const { puts = [], ...change } = placingWide(hold, fact);
  const done = await registry.commit({ ...change, puts: [...puts, noteMade(id, chamber, at)] });
  if (!done.committed) throw new IntegrityFault(`the wide hold ${id} could not be filed in ${chamber}`);
  const alreadyDestroying = await begunAmong(registry, before);
  await noteMet(registry, hold, { ...(await countCovered(registry, hold)), alreadyDestroying });
};

// An index may lag by moments: an act whose commission assembled just now may look ordered.
const isUnderDestruction = ({ stage }: { readonly stage: string }): boolean =>
  stage === 'ordered' || stage === 'destroying';

const meetNow = async (registry: Needs['registry'], hold: FiledWideHold): Promise<Met> => {
  const lines = await coveredLines(registry, hold, isUnderDestruction);
  const alreadyDestroying = await begunAmong(registry, lines);
  return { ...(await countCovered(registry, hold)), alreadyDestroying };
};

const placed = async (
  registry: Needs['registry'],
  id: HoldId,
): Promise<Outcome<FiledWideHold, { readonly code: 'HoldUnknown' }>> => {
  const chamber = await findMade<ChamberId>(registry, id);
  const hold = chamber && (await findWideHold(registry, chamber, id));
  return hold ? accept(hold) : refuse({ code: 'HoldUnknown' });
};
