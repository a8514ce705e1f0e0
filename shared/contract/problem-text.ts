/** What a problem says in the three languages; `{name}` is filled from its facts. */
export interface ProblemText {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500 | 503;
  readonly ru: string;
  readonly kk: string;
  readonly en: string;
}
