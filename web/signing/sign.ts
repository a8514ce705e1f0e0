/**
 * How a person signs a paper that he was shown. Chambers that attest have it signed by hand, and nothing goes with the
 * request; this is the one place where a personal signature over the paper's bytes comes in (rules.md 8).
 */
export interface Signed {
  /** A detached CMS in DER, base64. */
  readonly signature?: string;
}

export const sign = (): Promise<Signed> => Promise.resolve({});
