import type { BaseBlock } from 'asn1js';

export const derOf = (block: BaseBlock): Uint8Array<ArrayBuffer> => new Uint8Array(block.toBER());

/** X.690, 11.6: the members of a SET OF ascend by their encodings. */
export const inDerOrder = (members: readonly BaseBlock[]): BaseBlock[] =>
  members.toSorted((one, other) => Buffer.compare(derOf(one), derOf(other)));
