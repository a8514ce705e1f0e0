/** A list that the service gives in pages: the next follows when the person asks for more. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { type Asked, call, Unreachable } from './call.ts';
import { type Looked, useAnswer } from './use-answer.ts';

interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor?: string | undefined;
}

type ItemOf<Name extends RouteName> = AnswerOf<Name> extends Page<infer Item> ? Item : never;

export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  /** Answers false when the service did not: the person may ask again. */
  readonly more: () => Promise<boolean>;
}

export const usePages = <Name extends RouteName>(
  name: Name,
  asked: Pick<Asked<Name>, 'params' | 'query'> = {},
): Looked<AnswerOf<Name>> & { readonly pages: Pages<ItemOf<Name>> } => {
  const { seen, again } = useAnswer(name, asked);
  const [later, keep] = useState<readonly Page<ItemOf<Name>>[]>([]);
  const first = seen.state === 'there' ? (seen.answer as Page<ItemOf<Name>>) : undefined;
  useEffect(() => keep([]), [first]);
  const asking = useRef(first);
  asking.current = first;

  const all = first ? [first, ...later] : [];
  const cursor = all.at(-1)?.cursor;
  const more = async (): Promise<boolean> => {
    if (cursor === undefined) return true;
    try {
      const next = await call(name, { ...asked, query: { ...asked.query, cursor } });
      // What was asked of another list comes too late for this one.
      if (next.ok && asking.current === first) keep([...later, next.answer]);
      return next.ok;
    } catch (error) {
      if (error instanceof Unreachable) return false;
      throw error;
    }
  };
  return {
    seen,
    again,
    pages: { items: all.flatMap(({ items }) => items), hasMore: cursor !== undefined, more },
  };
};
