import { createHash, randomBytes } from 'node:crypto';
import type { Instant, Sha256 } from '../../shared/archive/names.ts';
import type { Destroyer } from '../../shared/ports/destroyer.ts';
import type { Body, Shelf, Uploads, Vault, Version } from '../../shared/ports/vault.ts';

/** What an adapter of the stores brings to the suites of its ports. Its lists have `pageSize` versions on a page. */
export interface StoresLane {
  readonly intake: Uploads;
  readonly vault: Vault;
  readonly destroyer: Destroyer;
  readonly intakeDestroyer: Destroyer;
  readonly pageSize: number;
  /** Does the store itself compare a body with its promised SHA-256? Where it does not, sealing tells. */
  readonly comparesHashes: boolean;
  /** A whole second, so many seconds ahead of the store's time. */
  ahead(seconds: number): Instant;
  /** Brings the store's time past `until`, or lets it run: `eventually` waits for it. */
  past(until: Instant): void;
  close(): Promise<void>;
}

export const pdf = 'application/pdf';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sha256Of = (content: Uint8Array): Sha256 =>
  createHash('sha256').update(content).digest('hex') as Sha256; // the form of every hexadecimal digest

export const promised = (content: Uint8Array, mediaType = pdf): Body => ({
  bytes: content.byteLength,
  sha256: sha256Of(content),
  mediaType,
});

/** A key of its own for each test: suites share their buckets. */
export const aKey = (ending = 'scan'): string => `case-files/${randomBytes(8).toString('hex')}/${ending}`;

export const whole = async (content: Promise<AsyncIterable<Uint8Array>>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await content) chunks.push(chunk);
  return Buffer.concat(chunks);
};

export const listed = async (shelf: Shelf, prefix: string): Promise<readonly (readonly Version[])[]> => {
  const pages: (readonly Version[])[] = [];
  let cursor: string | undefined;
  do {
    const page = await shelf.versions(prefix, cursor);
    pages.push(page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return pages;
};

/** Asks the store again until its own time lets it answer otherwise. */
export const eventually = async (ask: () => Promise<string>, not: string): Promise<string> => {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== not || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

export const upload = async (lane: StoresLane, key: string, content: Uint8Array): Promise<Version> => {
  const { method, url, headers } = await lane.intake.signPut(key, promised(content), 60);
  const answer = await fetch(url, { method, headers, body: content.slice() });
  if (!answer.ok) throw new Error(`The upload was answered ${answer.status} ${await answer.text()}`);
  const found = await lane.intake.find(key);
  if (!found) throw new Error('The upload was acknowledged and is not there.');
  return { key, version: found.version };
};
