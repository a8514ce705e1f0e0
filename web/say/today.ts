/** The civil day in Kazakhstan, by the clock of the person's machine: what a field begins with, never a decision. */
import { dayOfInstant } from './dates.ts';

export const todayHere = (): string => dayOfInstant(new Date().toISOString());

export const thisYear = (): string => todayHere().slice(0, 4);
