/** Reads the nomenclature of a year: everybody who opens a file needs it. */
import { firstDayOf } from '../../shared/archive/day.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Shown, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { type FiledNomenclature, nomenclatureInForce } from '../../shared/register/nomenclatures.ts';
import { yearAsked } from './find-year.ts';

export const showNomenclature: Story<Pick<World, 'registry'>, FiledNomenclature, undefined> = {
  find: async ({ registry }, asked) => {
    const year = yearAsked(asked);
    if (!year.accepted) return year;
    const approved = await nomenclatureInForce(registry, year.value);
    return approved ? accept(approved) : refuse({ code: 'NomenclatureUnknown', year: year.value });
  },
  show: (_, { subject }) => Promise.resolve(shown(subject)),
};

export const shown = ({ year, edition, basis, list, lines }: FiledNomenclature): Outcome<Shown> =>
  accept({ json: { year, edition, basis, list, inForceFrom: firstDayOf(year), lines } });
