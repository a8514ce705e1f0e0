/** Looking into a scan that was uploaded: only what is sound and as it was promised may be named. Woken by `ScanUploaded`. */
import { faultIn } from '../../shared/archive/sealing.ts';
import type { Scan } from '../../shared/archive/scan.ts';
import { TransientFault } from '../../shared/ports/faults.ts';
import type { Inspector } from '../../shared/ports/inspector.ts';
import type { World } from '../../shared/ports/world.ts';
import { findOwed, settle } from '../../shared/register/facts.ts';
import { keys } from '../../shared/register/keys.ts';
import { findScan, scanKey } from '../../shared/register/scans.ts';
import { isThere } from './read-documents.ts';

type Needs = Pick<World, 'registry' | 'intake'> & { readonly inspector: Inspector };

export const inspectScan = async (needs: Needs, id: string): Promise<void> => {
  const { registry } = needs;
  const fact = await findOwed(registry, id, ['ScanUploaded']);
  if (!fact) return;
  const scan = await findScan(registry, fact.scan);
  if (scan?.state !== 'uploaded') {
    await registry.commit({ updates: [settle(id)] });
    return;
  }
  const { committed } = await registry.commit({
    updates: [
      {
        key: keys.scan(scan.id),
        set: await found(needs, scan),
        when: [
          { field: 'state', is: 'uploaded' },
          { field: 'uploaded', is: scan.uploaded ?? '' },
        ],
      },
      settle(id),
    ],
  });
  if (!committed) throw new TransientFault(`The scan ${scan.id} changed while it was looked into.`);
};

const found = async (
  { intake, inspector }: Needs,
  scan: Scan,
): Promise<{ state: 'sound' | 'faulty'; pages?: number; finding?: string }> => {
  const version = { key: scanKey(scan.id), version: scan.uploaded ?? '' };
  if (!(await isThere(intake, version))) return { state: 'faulty', finding: 'UploadExpired' };
  const inspected = await inspector.inspect(await intake.read(version));
  const finding = faultIn(scan, inspected);
  const { pages } = inspected;
  return finding === undefined
    ? { state: 'sound', ...(pages !== undefined && { pages }) }
    : { state: 'faulty', finding };
};
