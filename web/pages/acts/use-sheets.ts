/** Which document of a file is shown, and which have been: by the arrows of the keyboard too. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type KeptFile = Exclude<AnswerOf<'showCaseFile'>, { readonly stage: 'destroyed' }>;
export type OneDocument = KeptFile['documents'][number];

export interface SheetsShown {
  readonly at: number;
  readonly shown: OneDocument | undefined;
  /** How many documents have not been shown yet. */
  readonly left: number;
  readonly show: (at: number) => void;
}

const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export const useSheets = (documents: readonly OneDocument[]): SheetsShown => {
  const [at, go] = useState(0);
  const [seen, see] = useState<ReadonlySet<string>>(new Set());
  const shown = documents[at];
  const show = (to: number): void => go(Math.max(0, Math.min(documents.length - 1, to)));
  useEffect(() => {
    if (shown) see((before) => new Set([...before, shown.id]));
  }, [shown?.id]);
  useEffect(() => {
    const move = ({ key, target, shiftKey }: KeyboardEvent): void => {
      const by = moves[key];
      if (by !== undefined && !shiftKey && !isTypedIn(target)) show(at + by);
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [at, documents.length]);
  return { at, shown, show, left: documents.filter(({ id }) => !seen.has(id)).length };
};

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLVideoElement;
