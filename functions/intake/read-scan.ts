/** Reading a scan: a short-lived address of its bytes, under lock once something names it. */
import { extensionOf } from '../../shared/archive/media-types.ts';
import { accept, type Outcome, refuse } from '../../shared/archive/outcome.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import type { Asked, Story } from '../../shared/ports/story.ts';
import type { World } from '../../shared/ports/world.ts';
import { scanKey } from '../../shared/register/scans.ts';
import { findScanOf } from './found-scan.ts';

type Needs = Pick<World, 'registry' | 'clock' | 'intake' | 'papers'>;

const FIVE_MINUTES = 300;

export const readScan: Story<Needs, Scan, undefined> = {
  find: async (needs: Needs, asked: Asked): Promise<Outcome<Scan>> => {
    const found = await findScanOf(needs, asked);
    const hasBytes = found.accepted && found.value.uploaded !== undefined && found.value.state !== 'awaited';
    return hasBytes ? found : refuse({ code: 'ScanUnknown' });
  },
  show: async ({ intake, papers }, { subject: { id, mediaType, uploaded = '', kept } }) => {
    const fileName = `scan-${id}.${extensionOf(mediaType)}`;
    const as = { mediaType, fileName, seconds: FIVE_MINUTES };
    const location = kept
      ? await papers.signDownload(kept, as)
      : await intake.signDownload({ key: scanKey(id), version: uploaded }, as);
    return accept({ location });
  },
};
