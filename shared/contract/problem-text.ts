/** One sentence in the three languages. */
export interface Words {
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}

/**
 * What a problem says: what happened and what to do; `{name}` is filled from its facts.
 * Where the facts tell more, a sentence of `where` stands instead: which one, sentence.ts says.
 */
export interface ProblemText extends Words {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 416 | 422 | 429 | 500 | 503;
  readonly where?: Readonly<Record<string, Words>>;
}
