import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftOf } from '../../shared/embedded/draft.ts';
import { expireUploads } from '../../shared/embedded/expire-uploads.ts';
import { type FileStores, openFileStores } from '../../shared/embedded/file-stores.ts';
import { bodyOf } from '../../shared/embedded/file-versions.ts';
import { localTransfer } from '../../shared/embedded/local-transfer.ts';
import { IntegrityFault, TransientFault } from '../../shared/ports/faults.ts';
import { aKey, bytesOf, pdf, promised } from '../contracts/stores-lane.ts';
import { instant } from '../given/days.ts';

let folder: string;
let stores: FileStores;

const opened = () => {
  const urls = { origin: () => 'http://127.0.0.1:8080', secret: bytesOf('a secret of the local service') };
  return openFileStores(folder, { clock: { now: () => instant('2026-03-02T09:00:00.000Z') }, urls });
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'file-store-upkeep-'));
  stores = await opened();
});
afterEach(() => rm(folder, { recursive: true }));

const scan = bytesOf('a sealed scan');

test('what a crash left half written is swept at the next opening, and nothing else', async () => {
  const version = await stores.vault.write(aKey(), scan, { mediaType: pdf, hold: true });
  const drafts = join(folder, 'vault', 'drafts');
  await mkdir(join(drafts, 'half'));
  await writeFile(join(drafts, 'half', 'body'), 'a sea');

  const again = await opened();

  expect(await readdir(drafts)).toEqual([]);
  expect(await again.vault.custody(version)).toEqual({ hold: true });
});

test('a body that was cut on the disk is an integrity fault, and so is a sidecar that was damaged', async () => {
  const one = await stores.vault.write(aKey(), scan, { mediaType: pdf, hold: true });
  const other = await stores.vault.write(aKey(), scan, { mediaType: pdf, hold: true });
  const vault = stores.behind.storeOf('vault');
  await truncate(bodyOf(vault, one), 5);
  await writeFile(join(bodyOf(vault, other), '..', 'sidecar.json'), '{"hold":');

  await expect(stores.vault.digest(one)).rejects.toThrow(IntegrityFault);
  await expect(stores.vault.custody(other)).rejects.toThrow(IntegrityFault);
});

test('a full disk is a transient fault, and leaves nothing', async () => {
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  const content = (async function* () {
    yield await Promise.resolve(scan);
    throw full;
  })();

  await expect(draftOf(join(folder, 'vault', 'drafts'), content)).rejects.toThrow(TransientFault);
  expect(await readdir(join(folder, 'vault', 'drafts'))).toEqual([]);
});

const uploaded = async () => {
  const key = aKey();
  const { url, headers } = await stores.intake.signPut(key, promised(scan), 60);
  await localTransfer(stores)(new Request(url, { method: 'PUT', headers, body: scan.slice() }));
  return { key, version: (await stores.intake.find(key))!.version };
};
const longAgo = new Date('2026-01-01T00:00:00Z');

test('uploads expire when nothing was done to them for long, whole or in parts', async () => {
  const intake = stores.behind.storeOf('intake');
  const [old, fresh] = [await uploaded(), await uploaded()];
  const key = aKey('film');
  const begun = await stores.intake.beginParts(key, pdf);
  await utimes(intake.objects.folderOf(old.key, old.version), longAgo, longAgo);
  await utimes(intake.uploads.folderOf(key, begun), longAgo, longAgo);

  expect(await stores.expireUploads(new Date('2026-01-02T00:00:00Z'))).toBe(2);
  expect(await stores.intake.find(old.key)).toBeUndefined();
  expect(await stores.intake.find(fresh.key)).toMatchObject(fresh);
  expect(await stores.intake.leftovers('')).toEqual([]);
});

test('an upload that is destroyed while the uploads are looked through is gone, and the others expire all the same', async () => {
  const intake = stores.behind.storeOf('intake');
  const [gone, old] = [await uploaded(), await uploaded()];
  await utimes(intake.objects.folderOf(old.key, old.version), longAgo, longAgo);
  const names = async (key: string) => {
    const found = await intake.objects.names(key);
    if (key === gone.key) await intake.objects.takeAway(key, gone.version);
    return found;
  };

  const expired = await expireUploads(
    { ...intake, objects: { ...intake.objects, names } },
    new Date('2026-01-02T00:00:00Z'),
  );
  expect(expired).toBe(1);
  expect(await stores.intake.find(old.key)).toBeUndefined();
});
