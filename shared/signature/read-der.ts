/** Reading DER (X.690): one encoding only. What is in another form, however well it could be understood, throws. */

export interface Element {
  readonly tag: number;
  /** With tag and length. */
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The elements that make up the bytes, to the last of them. @throws TypeError for what is not DER. */
export const elementsIn = (bytes: Uint8Array<ArrayBuffer>): readonly Element[] => {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length;) {
    const element = elementAt(bytes, at);
    elements.push(element);
    at += element.whole.length;
  }
  return elements;
};

/** The one element that the bytes are, DER in all its depth. @throws TypeError */
export const readDer = (bytes: Uint8Array<ArrayBuffer>): Element => {
  const [element, ...more] = elementsIn(bytes);
  if (!element || more.length > 0) throw new TypeError('not exactly one element');
  check(element);
  return element;
};

const CONSTRUCTED = 0x20;

const check = ({ tag, content }: Element): void => {
  if ((tag & CONSTRUCTED) !== 0) elementsIn(content).forEach(check);
};

const elementAt = (bytes: Uint8Array<ArrayBuffer>, at: number): Element => {
  const tag = bytes[at] ?? 0;
  // Numbers from 31 on take more bytes; nothing that is read here has one.
  if ((tag & 0x1f) === 0x1f) throw new TypeError('a long tag');
  const [length, from] = lengthAt(bytes, at + 1);
  if (from + length > bytes.length) throw new TypeError('cut off');
  return { tag, whole: bytes.subarray(at, from + length), content: bytes.subarray(from, from + length) };
};

/** X.690, 10.1: definite, in as few bytes as will do. */
const lengthAt = (bytes: Uint8Array, at: number): readonly [length: number, from: number] => {
  const first = bytes[at];
  if (first === undefined) throw new TypeError('no length');
  if (first < 0x80) return [first, at + 1];
  const digits = bytes.subarray(at + 1, at + 1 + (first & 0x7f));
  const length = digits.reduce((sum, digit) => sum * 256 + digit, 0);
  if (digits.length > 4 || digits[0] === 0 || length < 0x80) throw new TypeError('not the shortest length');
  return [length, at + 1 + digits.length];
};
