/** The nomenclatures of the years, each asked for once. */
import { call } from '../api/call.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import type { Described, Kind } from './described.ts';

export type Line = AnswerOf<'showNomenclature'>['lines'][number];

const asked = new Map<string, Promise<readonly Line[]>>();

/** None where no nomenclature of the year is known. */
export const linesOf = (year: string): Promise<readonly Line[]> => {
  const known = asked.get(year) ?? look(year);
  asked.set(year, known);
  return known;
};

const look = async (year: string): Promise<readonly Line[]> => {
  try {
    const answered = await call('showNomenclature', { params: { year } });
    return answered.ok ? answered.answer.lines.filter(({ reserve }) => reserve !== true) : [];
  } catch {
    // Asked again when somebody looks again.
    asked.delete(year);
    return [];
  }
};

/** The year whose nomenclature a file goes by: that of its closing. */
export const yearOf = ({ closedOn }: Pick<Described, 'closedOn'>, today: string): string =>
  /^\d{4}-/.test(closedOn) ? closedOn.slice(0, 4) : today.slice(0, 4);

/** The index tells what kind of file it is; where it stands in no nomenclature, the person does. */
export const kindOf = (lines: readonly Line[], { index, kind }: Pick<Described, 'index' | 'kind'>): Kind =>
  lines.find((one) => one.index === index)?.kind ?? kind;
