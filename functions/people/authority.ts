/** Who looks after people: the head in his own chamber, the Republican Chamber everywhere. */
import type { ChamberId, Day } from '../../shared/archive/names.ts';
import { onlyFor } from '../../shared/archive/not-permitted.ts';
import type { Refusal } from '../../shared/archive/outcome.ts';
import { holdsOffice, type Office, type Person } from '../../shared/archive/people.ts';
import { holdsOfficeIn } from '../../shared/archive/visibility.ts';

export const isRepublican = (person: Person, today: Day): boolean => holdsOffice(person, 'republican', today);

export const isHead = (person: Person, today: Day): boolean =>
  holdsOfficeIn(person, 'head', { chamber: person.chamber, today });

export const headOrRepublican = (person: Person, today: Day): Refusal | undefined =>
  isHead(person, today) || isRepublican(person, today) ? undefined : onlyFor('head', 'republican');

/** Whether he looks after the people of this chamber. */
export const looksAfter = (person: Person, chamber: ChamberId, today: Day): boolean =>
  isRepublican(person, today) || (isHead(person, today) && person.chamber === chamber);

/** Offices of the whole country, and that of the head himself, are not the head's to give. */
export const mayGive = (person: Person, office: Office, today: Day): boolean =>
  isRepublican(person, today) || !['head', 'republican', 'auditor'].includes(office);
