/** One page of many rows: thousands of them at once would freeze the window. */
import { useWords } from '../../say/language.ts';
import { rowWords } from './row-words.ts';

export const pageOf = <Item,>(items: readonly Item[], page: number, aPage: number): readonly Item[] => {
  const last = Math.max(0, Math.ceil(items.length / aPage) - 1);
  const start = Math.min(page, last) * aPage;
  return items.slice(start, start + aPage);
};

interface PagerProps {
  /** From 0. */
  readonly page: number;
  readonly count: number;
  readonly aPage: number;
  readonly onTurn: (page: number) => void;
}

export const Pager = ({ page, count, aPage, onTurn }: PagerProps) => {
  const say = useWords(rowWords);
  const of = Math.ceil(count / aPage);
  if (of <= 1) return null;
  const here = Math.min(page, of - 1);
  return (
    <nav class="pager" aria-label={say('page', { n: here + 1, of })}>
      {here > 0 ? (
        <button type="button" class="link" onClick={() => onTurn(here - 1)}>
          {say('previous')}
        </button>
      ) : null}
      <span role="status">{say('page', { n: here + 1, of })}</span>
      {here < of - 1 ? (
        <button type="button" class="link" onClick={() => onTurn(here + 1)}>
          {say('next')}
        </button>
      ) : null}
    </nav>
  );
};
