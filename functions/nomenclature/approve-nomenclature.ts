/** The Republican Chamber approves the nomenclature of a year, or the next edition of it (rules 33-36). */
import type { LineDraft } from '../../shared/archive/nomenclature.ts';
import { checkNomenclature } from '../../shared/archive/nomenclature.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { holdsOffice } from '../../shared/archive/people.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Story, Told } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { putNew } from '../../shared/register/items.ts';
import { nomenclatureInForce, nomenclatureItem } from '../../shared/register/nomenclatures.ts';
import { yearAsked } from './find-year.ts';
import { shown } from './show-nomenclature.ts';

type Needs = Pick<World, 'registry' | 'clock'>;

export interface NomenclatureBody {
  readonly basis: string;
  readonly list: string;
  readonly lines: readonly LineDraft[];
}

export const approveNomenclature: Story<Needs, number, NomenclatureBody> = {
  find: (_, asked) => Promise.resolve(yearAsked(asked)),
  may: ({ clock }, { caller }) =>
    holdsOffice(caller.person, 'republican', clock.today()) ? undefined : onlyFor('republican'),
  act: (needs, told) => approve(needs, told),
  show: async ({ registry }, { subject: year, caller }) => {
    const approved = await nomenclatureInForce(registry, year);
    return approved ? shown(approved, caller.language) : refuse({ code: 'NomenclatureUnknown', year });
  },
};

const ATTEMPTS = 5;

const approve = async (
  { registry, clock }: Needs,
  { subject: year, body, caller }: Told<number, NomenclatureBody>,
): Promise<Outcome<undefined>> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const previous = await nomenclatureInForce(registry, year);
    const checked = checkNomenclature({ ...body, year }, previous, clock.today());
    if (!checked.accepted) return checked;
    const edition = { ...checked.value, approvedBy: caller.person.id, approvedAt: clock.now() };
    const done = await registry.commit({ puts: [putNew(nomenclatureItem(edition))] });
    if (done.committed) return accept(undefined);
  }
  throw new TransientFault(`the nomenclature of ${year} is being approved by others`);
};
