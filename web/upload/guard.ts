/** Warns who closes the window while something is being sent. */
import { isSending } from './run.ts';
import { whenChanged } from './state.ts';

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

let isWarning = false;

/** Registered only while it matters: a page that warns cannot be kept for going back to. */
export const guardLeaving = (): (() => void) =>
  whenChanged(() => {
    if (isSending() === isWarning) return;
    isWarning = !isWarning;
    if (isWarning) addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
