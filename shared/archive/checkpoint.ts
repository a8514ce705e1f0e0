/**
 * A checkpoint: what the evidence log was at a moment, as five lines of text that are signed
 * exactly as they stand and read by people with `openssl` and nothing of ours.
 */
import { readInstant } from './day.ts';
import type { Instant, Sha256 } from './names.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

export const checkpointSchema = 'kz.archive.checkpoint/1';

export interface Checkpoint {
  /** Opaque id of the log of one installation. */
  readonly log: string;
  /** How many records the log holds. */
  readonly size: number;
  readonly root: Sha256;
  /** A whole second. */
  readonly at: Instant;
}

/** A checkpoint with what proves who made it and when; the form in which it is kept in the store and served. */
export interface SignedCheckpoint {
  readonly text: string;
  /** Base64 of the DER signature over the text's bytes. */
  readonly signature: string;
  /** PEM, the certificate of the key that signed first, the root last. */
  readonly certificates: string;
  /** Base64 of an RFC 3161 TimeStampResp over the text's bytes. */
  readonly stamp?: string;
}

/** UTF-8, in fact ASCII; a fraction of the second is left off. */
export const checkpointText = ({ log, size, root, at }: Checkpoint): string =>
  `${checkpointSchema}\nlog ${log}\nsize ${size}\nroot ${root}\nat ${at.slice(0, 19)}Z\n`;

const form =
  /^kz\.archive\.checkpoint\/1\nlog ([A-Za-z0-9][A-Za-z0-9._-]{0,63})\nsize (0|[1-9]\d{0,11})\nroot ([0-9a-f]{64})\nat (\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z)\n$/;

/** Reads what `checkpointText` writes, and nothing else: one text, one meaning. */
export const readCheckpoint = (
  text: string,
): Outcome<Checkpoint, { readonly code: 'CheckpointMalformed' }> => {
  const [, log, size, root, time] = form.exec(text) ?? [];
  const at = readInstant(time ?? '');
  if (log === undefined || at === undefined) return refuse({ code: 'CheckpointMalformed' });
  return accept({ log, size: Number(size), root: root as Sha256, at }); // 64 hexadecimal digits by the form
};

/** The text of one that was typed from a paper, as it would stand had an editor left neither mark nor line ends of its own. */
export const asTyped = (text: string): string =>
  `${text
    .replace(/^\uFEFF/, '')
    .replace(/\r(?=\n|$)/g, '')
    .replace(/\n*$/, '')}\n`;
