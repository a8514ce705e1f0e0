/** How far a scan has come: whether it may be named. */
import type { Scan } from '../../shared/archive/scan.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { findScanOf, shownScan } from './found-scan.ts';

export const showScan: Story<Pick<World, 'registry' | 'clock'>, Scan, undefined> = {
  find: findScanOf,
  show: shownScan,
};
