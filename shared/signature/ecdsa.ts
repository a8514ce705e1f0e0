/** ECDSA over P-256 with SHA-256 by WebCrypto, which has signatures as r and s side by side; ours are in DER. */
import { isSame } from './bytes.ts';
import { tag, tlv } from './der.ts';

/** What WebCrypto calls CryptoKey; Node's types do not have that name everywhere. */
export type P256Key = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** Bytes of r, and of s. */
const HALF = 32;

/** @param spki SubjectPublicKeyInfo, DER. Undefined where it is no point of the curve. */
export const readP256Key = async (spki: Uint8Array<ArrayBuffer>): Promise<P256Key | undefined> => {
  try {
    return await crypto.subtle.importKey('spki', spki, CURVE, false, ['verify']);
  } catch {
    // What is no key of ours is a finding, not a fault of ours.
    return undefined;
  }
};

export const isSignedWith = async (
  key: P256Key,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const plain = plainOf(signature);
  if (!plain) return false;
  return crypto.subtle.verify({ ...CURVE, hash: 'SHA-256' }, key, plain, Uint8Array.from(message));
};

/** Undefined where it is no Ecdsa-Sig-Value (RFC 3279, 2.2.3) in DER: what goes in must come out again. */
const plainOf = (der: Uint8Array): Uint8Array<ArrayBuffer> | undefined => {
  const first = integerAt(der, 2);
  const second = first && integerAt(der, 4 + first.length);
  if (!second || !isSame(der, tlv(tag.sequence, tlv(tag.integer, first), tlv(tag.integer, second))))
    return undefined;
  const [r, s] = [halfOf(first), halfOf(second)];
  return r && s && Uint8Array.from([...r, ...s]);
};

const integerAt = (der: Uint8Array, at: number): Uint8Array | undefined => {
  const length = der[at + 1] ?? 0;
  return length > 0 && length <= HALF + 1 ? der.subarray(at + 2, at + 2 + length) : undefined;
};

/** Positive, in its shortest form; filled up with zeros on the left. */
const halfOf = (integer: Uint8Array): Uint8Array | undefined => {
  const [first = 0, second = 0] = integer;
  if (first >= 0x80 || (first === 0 && second < 0x80)) return undefined;
  const digits = first === 0 ? integer.subarray(1) : integer;
  if (digits.length > HALF) return undefined;
  const half = new Uint8Array(HALF);
  half.set(digits, HALF - digits.length);
  return half;
};
