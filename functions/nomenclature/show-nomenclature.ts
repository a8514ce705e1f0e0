/** Reads the nomenclature of a year: everybody who opens a file needs it. */
import { firstDayOf } from '../../shared/archive/day.ts';
import type { Language } from '../../shared/archive/names.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import { termInWords } from '../../shared/archive/term-words.ts';
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
  show: (_, { subject, caller }) => Promise.resolve(shown(subject, caller.language)),
};

/** Each line with its term in the words of whoever asks. */
export const shown = (
  { year, edition, basis, list, lines }: FiledNomenclature,
  language: Language,
): Outcome<Shown> => {
  const inWords = lines.map((line) => ({
    ...line,
    explanation: termInWords({ ...line.term, appraisalMark: line.appraisalMark }, language),
  }));
  return accept({ json: { year, edition, basis, list, inForceFrom: firstDayOf(year), lines: inWords } });
};
