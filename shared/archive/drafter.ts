/** Whether who drew up an act may still carry it on: the agent by his licence, the officer by his office (rule 48). */
import type { Act } from './act.ts';
import type { DrafterStanding } from './commission.ts';
import type { Day } from './names.ts';
import { hasCeased, isActiveAgent, type Person } from './people.ts';
import { holdsOfficeIn } from './visibility.ts';

export const drafterStanding = (
  person: Person | undefined,
  { drafter: { capacity }, chamber }: Pick<Act, 'drafter' | 'chamber'>,
  today: Day,
): DrafterStanding => {
  if (!person) return 'ceased';
  if (capacity === 'officer')
    return holdsOfficeIn(person, 'officer', { chamber, today }) ? 'active' : 'ceased';
  if (isActiveAgent(person, today)) return 'active';
  // Suspended, or no member for the time being: the licence may come back.
  return hasCeased(person, today) ? 'ceased' : 'suspended';
};
