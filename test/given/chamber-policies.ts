import type { ChamberId } from '../../shared/archive/names.ts';
import type { ChamberPolicy } from '../../shared/archive/people.ts';
import type { Registry } from '../../shared/ports/registry.ts';
import { chamberItem, findChamber } from '../../shared/register/people.ts';

/** The chamber wants it otherwise from now on. */
export const chamberWants = async (
  registry: Registry,
  id: ChamberId,
  policy: Partial<ChamberPolicy>,
): Promise<void> => {
  const chamber = await findChamber(registry, id);
  if (!chamber) throw new Error(`There is no chamber ${id}.`);
  const after = { ...chamber, policy: { ...chamber.policy, ...policy } };
  await registry.commit({ puts: [{ item: chamberItem(after) }] });
};
