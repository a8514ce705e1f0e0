import type { BaseBlock } from 'asn1js';
import { compareBytes } from './bytes.ts';

export const derOf = (block: BaseBlock): Uint8Array<ArrayBuffer> => new Uint8Array(block.toBER());

/** X.690, 11.6: the members of a SET OF ascend by their encodings. */
export const inOrderOfDer = (one: Uint8Array, other: Uint8Array): number => compareBytes(one, other);

/** Tags of X.690 that a seal is written with; `first` is [0], constructed. */
export const tag = {
  integer: 0x02,
  octets: 0x04,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  first: 0xa0,
} as const;

/** Tag, length and contents (X.690, 8.1 and 10.1: the shortest length). */
export const tlv = (tagged: number, ...contents: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const length = contents.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const head = Uint8Array.of(tagged, ...lengthOf(length));
  const der = new Uint8Array(head.byteLength + length);
  der.set(head);
  let at = head.byteLength;
  for (const part of contents) {
    der.set(part, at);
    at += part.byteLength;
  }
  return der;
};

const lengthOf = (length: number): readonly number[] => {
  if (length < 0x80) return [length];
  const digits: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return [0x80 + digits.length, ...digits];
};
