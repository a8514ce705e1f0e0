import type { ListedVersion, Version } from './vault.ts';

/** What the store answered to one deletion. `refused`: it is still locked. */
export type Destroyed = 'destroyed' | 'absent' | 'refused';

/** The one port that can lift a custody hold or delete a version. Only the executor is handed it. */
export interface Destroyer {
  /** Takes the custody hold off. `absent` when the version is gone. */
  lift(version: Version): Promise<'lifted' | 'absent'>;
  /** Deletes exactly this version or marker; never bypasses retention. */
  destroy(version: Version): Promise<Destroyed>;
  /**
   * Takes the hold off and deletes a version or marker that was just listed. Nothing is asked before or between:
   * the store refuses to delete what is still held, so its answer to the deletion proves the lift as well.
   */
  remove(listed: ListedVersion): Promise<Destroyed>;
  /** Aborts a multipart upload left behind. */
  abort(leftover: { readonly key: string; readonly upload: string }): Promise<void>;
}
