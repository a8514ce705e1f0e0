/**
 * Words are looked for in a thousand files at a time, and a page of the answer may hold none of them: the search goes
 * on by itself until a page is full, all was looked through, or the service does not answer.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Pages } from '../../api/use-pages.ts';

export const useSeeking = ({ items, hasMore, more }: Pages<unknown>, wanted: number): boolean => {
  const [turn, next] = useState(0);
  const [isBroken, breakOff] = useState(false);
  const isSeeking = hasMore && items.length < wanted && !isBroken;
  useEffect(() => {
    if (!isSeeking) return;
    void more().then((isAnswered) => {
      if (isAnswered) next(turn + 1);
      else breakOff(true);
    });
    // One turn, one page: what it brought is there when the next begins.
  }, [isSeeking, turn]);
  return isSeeking;
};
