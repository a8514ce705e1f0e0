/** Numbers of persons (IIN, BIN) by a keyed hash: equal numbers are told to be equal, and nobody learns which they are. */
export interface Pseudonyms {
  /**
   * HMAC-SHA256 of the 12 digits under a key of this installation: 64 lower-case hexadecimal digits.
   * @throws TransientFault while the keeper of the key is busy.
   */
  of(number: string): Promise<string>;
}
