/** What may wait for a person (`GET /v1/me`), and by which lists of acts and of files are narrowed to it. */

/** Of acts, in the order of an act's way. */
export const actWaits = [
  'reviews',
  'submission',
  'votes',
  'consents',
  'orders',
  'commission',
  'certification',
  'signed-papers',
] as const;

export type ActWait = (typeof actWaits)[number];

/** Of case files: a term that nobody knows, faults that sealing found. */
export const fileWaits = ['terms', 'findings'] as const;

export type FileWait = (typeof fileWaits)[number];

export const waits = [...actWaits, 'due', ...fileWaits, 'inventories'] as const;
