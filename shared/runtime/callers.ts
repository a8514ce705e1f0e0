/** The person behind a token, read from the registry on every request: a suspension works at the next one. */
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import { type Person, isInStanding } from '../archive/people.ts';
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
    return refuse({ code: 'NotPermitted' });
  return accept(person);
};
