/** The year that an address names; one that no office can mean is unknown. */
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Asked } from '../../shared/ports/story.ts';

export const yearAsked = ({ params }: Asked): Outcome<number> => {
  const text = params['year'] ?? '';
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;

  return year >= 1990 && year <= 2199 ? accept(year) : refuse({ code: 'NomenclatureUnknown', year: text });
};
