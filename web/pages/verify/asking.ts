/** What the page and its worker say to each other. */
import type { Progress } from '../../../shared/signature/verify-bundle.ts';
import type { Verdict } from '../../../shared/signature/verify-findings.ts';
import type { Kind } from './sort-out.ts';

export interface Asked {
  readonly id: number;
  readonly files: readonly File[];
}

export interface Understood {
  readonly name: string;
  readonly bytes: number;
  readonly kind: Kind;
}

export interface Answer {
  /** What each of the files was taken for, in their order. */
  readonly understood: readonly Understood[];
  /** None where there was nothing to verify among them. */
  readonly verdict?: Verdict;
  /** Did a root come from elsewhere? */
  readonly hasRoot: boolean;
}

export type Told =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: Answer }
  /** It could not be read, or there was no room for it. */
  | { readonly id: number; readonly failed: true };
