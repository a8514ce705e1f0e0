import { PDFDocument } from 'pdf-lib';
import { addScan } from '../../functions/intake/add-scan.ts';
import { completeScan } from '../../functions/intake/complete-scan.ts';
import { inspectScan } from '../../functions/intake/inspect-scan.ts';
import type { ScanId } from '../../shared/archive/names.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { AddedScan } from '../../shared/contract/routes/scans.ts';
import type { SignedUpload } from '../../shared/ports/vault.ts';
import { readFact } from '../../shared/register/facts.ts';
import { type ArchiveGiven, digestOf } from './archive.ts';
import { ask, jsonOf } from './requests.ts';

/** One empty page: of another width, another scan. */
export const aPage = async (width = 300): Promise<Uint8Array> => {
  const pdf = await PDFDocument.create();
  pdf.addPage([width, 400]);
  return pdf.save();
};

export const promisedScan = (bytes: Uint8Array, more: Partial<AddedScan> = {}): AddedScan => ({
  name: 'Подписанный акт.pdf',
  mediaType: 'application/pdf',
  bytes: bytes.byteLength,
  sha256: digestOf(bytes),
  ...more,
});

/** All that it takes: an archive, or a room of acts over one. */
type Uploading = Pick<ArchiveGiven, 'registry' | 'clock' | 'newId' | 'intake' | 'send' | 'inspector'>;

/** Looks into every scan that waits for it. */
export const inspectScans = async (archive: Uploading): Promise<void> => {
  for (const item of await archive.registry.owed('inspect-scan', 100))
    await inspectScan(archive, readFact(item).fact);
};

/** A scan of somebody, uploaded and looked into. */
export const aScan = async (archive: Uploading, by: Person, bytes?: Uint8Array): Promise<ScanId> => {
  const sent = bytes ?? (await aPage());
  const added = jsonOf(await ask(addScan, archive, { by, body: promisedScan(sent) }));
  await archive.send(added['upload'] as SignedUpload, sent);
  const params = { scan: String(added['id']) };
  jsonOf(await ask(completeScan, archive, { by, params, body: {} }));
  await inspectScans(archive);
  return String(added['id']) as ScanId; // as the service named it
};
