/** A record's place in the log and the checkpoint it is under, as the archive answers both at once. */
import * as z from 'zod';
import { type InclusionRead, jsonOf, readInclusion } from './verify-open.ts';

const under = z.looseObject({
  checkpoint: z.looseObject({
    text: z.string(),
    signature: z.base64(),
    certificates: z.string().optional(),
    stamp: z.base64().optional(),
  }),
});

export interface Place {
  readonly bytes: Uint8Array;
  readonly proof: InclusionRead;
  /** The checkpoint, as it lies in a bundle; none where the proof was taken out of one. */
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
}

/** Undefined where it is no proof of a place. */
export const readPlace = (bytes: Uint8Array): Place | undefined => {
  const proof = readInclusion(bytes);
  return proof && { bytes, proof, files: checkpointIn(jsonOf(bytes)) };
};

const checkpointIn = (answer: unknown): Place['files'] => {
  const read = under.safeParse(answer).data?.checkpoint;
  if (!read) return [];
  return [
    ['log/checkpoint.txt', bytesOf(read.text)],
    ['log/checkpoint.sig', unbase64(read.signature)],
    ...(read.certificates === undefined ? [] : [['log/checkpoint.pem', bytesOf(read.certificates)] as const]),
    ...(read.stamp === undefined ? [] : [['log/checkpoint.tsr', unbase64(read.stamp)] as const]),
  ];
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const unbase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
