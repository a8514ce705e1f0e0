/** Fresh URLs for a scan that has not arrived; one that arrived altered, or is gone, is awaited anew. */
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import { isMendedByUpload } from '../../shared/archive/sealing.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { keys } from '../../shared/register/keys.ts';
import { scanKey } from '../../shared/register/scans.ts';
import { findScanOf, makerOnly, showScanUpload } from './found-scan.ts';
import { goesInParts } from './uploads.ts';

export const renewScanUpload: Story<Pick<World, 'registry' | 'clock' | 'intake'>, Scan, object> = {
  find: findScanOf,
  may: makerOnly,
  act: async ({ registry, intake }, { subject: scan }) => {
    if (scan.state !== 'faulty' || scan.finding === undefined) return accept(undefined);
    // The same bytes would be found as faulty again, and other bytes are another scan.
    if (!isMendedByUpload({ code: scan.finding })) return refuse({ code: 'ScanNotReady', why: scan.finding });
    const upload = goesInParts(scan) ? await intake.beginParts(scanKey(scan.id), scan.mediaType) : undefined;
    await registry.commit({
      updates: [
        {
          key: keys.scan(scan.id),
          // The version that was found faulty stays named, so that it is not taken for the new one.
          set: { state: 'awaited', ...(upload !== undefined && { upload }) },
          remove: ['finding'],
          when: [{ field: 'state', is: 'faulty' }],
        },
      ],
    });
    return accept(undefined);
  },
  show: (needs, { subject }) => showScanUpload(needs, subject.id),
};
