/** Where Stryker looks for faults that no test notices, and whose tests must notice them. */
export const scopes = {
  archive: { mutate: 'shared/archive/**/*.ts', tests: ['test/archive'] },
  approval: { mutate: 'functions/approval/**/*.ts', tests: ['test/functions/approval'] },
  destruction: {
    mutate: 'functions/destruction/**/*.ts',
    tests: ['test/functions/destruction', 'test/functions/custody/late-holds.test.ts'],
  },
} as const;

export type Scope = keyof typeof scopes;

/** Of a hundred mutants of each scope at least so many must be noticed. */
export const AT_LEAST = 90;
