/** Finding an act for somebody: what he may not see is unknown to him. */
import type { Act } from '../archive/act.ts';
import type { ActId } from '../archive/names.ts';
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import { maySeeAct } from '../archive/visibility.ts';
import type { Registry } from '../ports/registry.ts';
import { findAct } from './acts.ts';
import type { Viewer } from './visible-case-files.ts';

export const findVisibleAct = async (
  registry: Registry,
  id: string,
  { person, today }: Viewer,
): Promise<Outcome<Act, { readonly code: 'ActUnknown' }>> => {
  const act = await findAct(registry, id as ActId); // a text that is no id finds nothing
  return act && maySeeAct(person, act, today) ? accept(act) : refuse({ code: 'ActUnknown' });
};
