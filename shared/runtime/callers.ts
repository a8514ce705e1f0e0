/** The person behind a token, read from the registry on every request: a suspension works at the next one. */
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import type { Day } from '../archive/names.ts';
import type { NotPermitted } from '../archive/not-permitted.ts';
import { hasCeased, isInStanding, isSuspended, type Person } from '../archive/people.ts';
import { type Route, routes } from '../contract/routes.ts';
import type { World } from '../ports/world.ts';
import { findByLogin } from '../register/people.ts';
import { subjectOf } from './tokens.ts';

/** Rules 10: what a suspended or ceased person is left. */
const leftToAll: readonly Route[] = [routes.me];

export const callerOf = async (
  { registry, clock }: Pick<World, 'registry' | 'clock'>,
  authorization: string | undefined,
  route: Route,
): Promise<Outcome<Person>> => {
  const subject = await subjectOf(authorization);
  const person = subject === undefined ? undefined : await findByLogin(registry, subject);
  if (!person) return refuse({ code: 'Unauthenticated' });
  if (!isInStanding(person, clock.today()) && !leftToAll.some(({ path }) => path === route.path))
    return refuse(barred(person, clock.today()));
  return accept(person);
};

/** Rules 10: whose licence is suspended or has ended may do nothing here, whatever office he holds besides. */
const barred = (person: Person, today: Day): NotPermitted => {
  const why = hasCeased(person, today) ? 'ceased' : isSuspended(person, today) ? 'suspended' : 'no-office';
  return { code: 'NotPermitted', why };
};
