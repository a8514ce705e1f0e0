/** The digest of a sealed file's manifest. */
import { createHash } from 'node:crypto';
import type { Sha256 } from '../archive/names.ts';
import { type ManifestEntry, manifestText } from '../archive/sealing.ts';

export const manifestDigest = (entries: readonly ManifestEntry[]): Sha256 =>
  createHash('sha256').update(manifestText(entries)).digest('hex') as Sha256; // the form of every digest
