import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '../archive/names.ts';
import { TransientFault } from '../ports/faults.ts';
import { isFault } from './durable.ts';

/** A folder with a finished body, on the disk but not yet in its place. A crash leaves it to be swept at the next opening. */
export interface Draft {
  readonly folder: string;
  readonly body: string;
  readonly bytes: number;
  readonly sha256: Sha256;
}

export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads to the end in constant memory. */
export const digestOf = async (
  content: Content,
  alsoTo?: FileHandle,
): Promise<{ bytes: number; sha256: Sha256 }> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of content) {
    hash.update(chunk);
    bytes += chunk.byteLength;
    await alsoTo?.writeFile(chunk);
  }
  // The one place where a digest is made: Node answers 64 lower-case hexadecimal digits.
  return { bytes, sha256: hash.digest('hex') as Sha256 };
};

const writeBody = async (body: string, content: Content): Promise<{ bytes: number; sha256: Sha256 }> => {
  const opened = await open(body, 'wx');
  try {
    const written = await digestOf(content, opened);
    await opened.sync();
    return written;
  } finally {
    await opened.close();
  }
};

export const dropDraft = (draft: Pick<Draft, 'folder'>): Promise<void> =>
  rm(draft.folder, { recursive: true, force: true });

/** What `content` throws is thrown on, and nothing is kept. */
export const draftOf = async (drafts: string, content: Content): Promise<Draft> => {
  const folder = join(drafts, randomUUID());
  const body = join(folder, 'body');
  await mkdir(folder);
  try {
    return { folder, body, ...(await writeBody(body, content)) };
  } catch (fault) {
    await dropDraft({ folder });
    if (!isFault(fault, 'ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE')) throw fault;
    throw new TransientFault('The disk is full, or too many files are open.', { cause: fault });
  }
};
