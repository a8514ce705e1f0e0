/** Announcing a scan that belongs to no case file: what it will be is said first, the bytes follow to the URL answered. */
import { sizeLimitOf } from '../../shared/archive/media-types.ts';
import type { ScanId } from '../../shared/archive/names.ts';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import type { AddedScan } from '../../shared/contract/routes/scans.ts';
import { nothing, type Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { putNew } from '../../shared/register/items.ts';
import { newScanItem, scanKey } from '../../shared/register/scans.ts';
import { showScanUpload } from './found-scan.ts';
import { goesInParts } from './uploads.ts';

export const addScan: Story<Pick<World, 'registry' | 'clock' | 'intake'>, undefined, AddedScan> = {
  find: nothing,
  act: async ({ registry, clock, intake }, { body, made, caller }) => {
    const most = sizeLimitOf(body.mediaType) ?? 0;
    if (body.bytes > most) return refuse({ code: 'DocumentTooLarge', bytes: body.bytes, most });
    const id = made as ScanId; // opaque and fresh
    const upload = goesInParts(body) ? await intake.beginParts(scanKey(id), body.mediaType) : undefined;
    const scan: Scan = {
      ...body,
      id,
      by: caller.person.id,
      state: 'awaited',
      addedAt: clock.now(),
      ...(upload !== undefined && { upload }),
    };
    const { committed } = await registry.commit({ puts: [putNew(newScanItem(scan))] });
    return committed ? accept(undefined) : refuse({ code: 'ChangedMeanwhile' });
  },
  // `made` is the id of the scan.
  show: (needs, { made }) => showScanUpload(needs, made as ScanId),
};
