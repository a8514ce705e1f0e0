/** The term of a case file: from the nomenclature line in force when it was closed; without one it is unknown. */
import { yearOf } from '../archive/day.ts';
import type { KeptCaseFile } from '../archive/case-file.ts';
import type { Day } from '../archive/names.ts';
import { lineFor, termRuleOf } from '../archive/nomenclature.ts';
import { keepUntilOf } from '../archive/retention.ts';
import { type TermRule, unknownRule } from '../archive/term.ts';
import type { Registry } from '../ports/registry.ts';
import { nomenclatureInForce } from './nomenclatures.ts';

type Placed = Pick<KeptCaseFile, 'kind' | 'index' | 'year' | 'closedOn' | 'startedOn' | 'events'>;

/** The rule, and the last day of keeping that follows from it; null where nobody can say. */
export const findTerm = async (
  registry: Registry,
  file: Placed,
): Promise<{ readonly term: TermRule; readonly keepUntil: Day | null }> => {
  const term = await ruleFor(registry, file);
  return { term, keepUntil: keepUntilOf(term, file) };
};

const ruleFor = async (registry: Registry, { kind, index, year, closedOn }: Placed): Promise<TermRule> => {
  const nomenclature = await nomenclatureInForce(registry, closedOn === null ? year : yearOf(closedOn));
  if (!nomenclature) return unknownRule('no-nomenclature-in-force');
  const line = lineFor(nomenclature, index, kind);
  return line ? termRuleOf(line, nomenclature.list) : unknownRule('no-such-line');
};
