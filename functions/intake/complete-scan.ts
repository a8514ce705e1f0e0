/** Completing the upload of a scan: what has arrived is pinned by its version, and looking into it is a work of its own. */
import { accept, refuse, type Refusal } from '../../shared/archive/outcome.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import type { Completed } from '../../shared/contract/routes/intake.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { fileFact } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import { scanKey } from '../../shared/register/scans.ts';
import { arrivedVersion } from './arrived.ts';
import { findScanOf, makerOnly, shownScan } from './found-scan.ts';

export const completeScan: Story<Pick<World, 'registry' | 'clock' | 'newId' | 'intake'>, Scan, Completed> = {
  find: findScanOf,
  may: makerOnly,
  act: async ({ registry, clock, newId, intake }, { subject: scan, body }) => {
    if (scan.state !== 'awaited') return accept(undefined);
    const arrived = await arrivedVersion(intake, scanKey(scan.id), { promised: scan, named: body.parts });
    if (!arrived.accepted) return refuse({ ...arrived.refusal, scan: scan.id } as Refusal);
    const fact = { name: 'ScanUploaded', scan: scan.id } as const;
    // Refused where the same was said at the same time: once is enough.
    await registry.commit({
      puts: [fileFact(fact, { id: newId(), at: clock.now() })],
      updates: [
        {
          key: keys.scan(scan.id),
          set: { state: 'uploaded', uploaded: arrived.value },
          remove: ['upload'],
          when: [{ field: 'state', is: 'awaited' }],
        },
      ],
    });
    return accept(undefined);
  },
  show: shownScan,
};
