/** What a page shows: an answer of the service, asked when the page opens and whenever it may have changed. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { type Asked, call, Unreachable } from './call.ts';
import type { Problem } from './problem.ts';

export type Seen<Answer> =
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly answer: Answer }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'unreachable' };

export interface Looked<Answer> {
  readonly seen: Seen<Answer>;
  /** Asks once more; what was there stays until the new answer is. */
  readonly again: () => Promise<void>;
}

export const useAnswer = <Name extends RouteName>(
  name: Name,
  asked: Pick<Asked<Name>, 'params' | 'query'> = {},
): Looked<AnswerOf<Name>> => {
  const [seen, show] = useState<Seen<AnswerOf<Name>>>({ state: 'waiting' });
  const latest = useRef<AbortController | undefined>(undefined);
  const question = JSON.stringify([asked.params, asked.query]);

  const again = useCallback(async () => {
    latest.current?.abort();
    const mine = new AbortController();
    latest.current = mine;
    const next = await look(name, { ...asked, signal: mine.signal });
    if (!mine.signal.aborted && next) show(next);
    // The question stands for what is asked, whose objects are made anew at every rendering.
  }, [name, question]);

  useEffect(() => {
    show({ state: 'waiting' });
    void again();
    return () => latest.current?.abort();
  }, [again]);

  return { seen, again };
};

/** Undefined where it was given up. */
export const look = async <Name extends RouteName>(
  name: Name,
  asked: Asked<Name>,
): Promise<Seen<AnswerOf<Name>> | undefined> => {
  try {
    const answered = await call(name, asked);
    return answered.ok
      ? { state: 'there', answer: answered.answer }
      : { state: 'refused', problem: answered.problem };
  } catch (error) {
    if (asked.signal?.aborted) return undefined;
    if (error instanceof Unreachable) return { state: 'unreachable' };
    throw error;
  }
};
