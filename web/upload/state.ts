/** The one upload of this window. It goes on while other pages are open; pages are told when to look again. */
import type { Problem } from '../api/problem.ts';
import type { Chosen, Shape } from './folders.ts';
import type { List } from './list.ts';
import { type Pace, paceFrom } from './pace.ts';
import type { Row } from './row.ts';

export interface Upload {
  rows: Row[];
  chosen: readonly Chosen[];
  shape: Shape;
  list: List | undefined;
  /** Name of a list in which no column was found. */
  unreadList: string | undefined;
  /** Whose files they are, where the chamber uploads for one of its agents. */
  creator: string | undefined;
  /** Who made the scans, as the person says. */
  madeBy: string;
  isPaused: boolean;
  /** Nothing comes through; it is being tried again. */
  isSilent: boolean;
  /** What ended everything, such as rights that were taken away. */
  halt: Problem | undefined;
  pace: Pace;
}

const nothing = (): Upload => ({
  rows: [],
  chosen: [],
  shape: 'found',
  list: undefined,
  unreadList: undefined,
  creator: undefined,
  madeBy: '',
  isPaused: false,
  isSilent: false,
  halt: undefined,
  pace: paceFrom(0),
});

export const upload: Upload = nothing();

/** Forgets what is on the page, for the next upload; what the service has stays there. */
export const startAnew = (): void => {
  Object.assign(upload, { ...nothing(), creator: upload.creator, madeBy: upload.madeBy });
  changed();
};

const listeners = new Set<() => void>();

export const whenChanged = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The person did something: shown at once. */
export const changed = (): void => {
  for (const listener of listeners) listener();
};

const LOOK_EVERY_MS = 250;
let looking: ReturnType<typeof setTimeout> | undefined;

/** Something moved on, as it does hundreds of times a second: shown now and then. */
export const moved = (): void => {
  looking ??= setTimeout(() => {
    looking = undefined;
    changed();
  }, LOOK_EVERY_MS);
};
