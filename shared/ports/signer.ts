/** The service's own seal: a P-256 key with a certificate under an offline root. It proves integrity, never will. */
export interface Signer {
  /** ECDSA with SHA-256 over the message; DER `Ecdsa-Sig-Value` (RFC 3279). */
  sign(message: Uint8Array): Promise<Uint8Array>;
  /** PEM, the signer's certificate first, the root last. */
  chain(): Promise<string>;
}
