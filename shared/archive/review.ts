/**
 * Looking through the files of an act sheet by sheet before it is submitted: none of them, a sample, or all, as the
 * chamber has it (rules.md 6). What held when the act was drawn up stands on part one and holds for it.
 */
import type { ReviewOnPaper } from './papers.ts';
import type { ReviewPolicy } from './people.ts';

/** An act as its review sees it. */
export interface Reviewed {
  readonly lines: number;
  readonly review?: ReviewPolicy;
  readonly reviewed?: number;
}

const unsaid: ReviewPolicy = { kind: 'none' };

/** How many files have to be looked through; of a sample one at least. */
export const filesToReview = ({ lines, review = unsaid }: Reviewed): number => {
  switch (review.kind) {
    case 'none':
      return 0;
    case 'all':
      return lines;
    case 'sample':
      return Math.min(lines, Math.max(1, Math.ceil((lines * review.percent) / 100)));
  }
};

export interface ReviewMissing {
  readonly code: 'ReviewMissing';
  readonly wanted: number;
  readonly reviewed: number;
  readonly missing: number;
}

export const reviewMissing = (act: Reviewed): ReviewMissing | undefined => {
  const [wanted, reviewed] = [filesToReview(act), act.reviewed ?? 0];
  return reviewed < wanted
    ? { code: 'ReviewMissing', wanted, reviewed, missing: wanted - reviewed }
    : undefined;
};

export const reviewOnPaper = (act: Reviewed): ReviewOnPaper => {
  const { review = unsaid } = act;
  return review.kind === 'sample'
    ? { kind: 'sample', percent: review.percent, files: filesToReview(act) }
    : { kind: review.kind };
};
