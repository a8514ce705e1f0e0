/** How many are shown of a list, and the next of them. */
import { useState } from 'preact/hooks';
import type { Pages } from '../api/use-pages.ts';
import { useWords } from '../say/language.ts';
import { Button } from './button.tsx';
import { partWords } from './words.ts';

export const More = ({ of: { items, hasMore, more } }: { readonly of: Pages<unknown> }) => {
  const say = useWords(partWords);
  const [state, tell] = useState<'ready' | 'busy' | 'failed'>('ready');
  const onClick = async (): Promise<void> => {
    if (state === 'busy') return;
    tell('busy');
    tell((await more()) ? 'ready' : 'failed');
  };
  if (items.length === 0 && !hasMore) return <p class="govuk-body">{say('nothing')}</p>;
  return (
    <div class="more">
      <p class="govuk-body" role="status">
        {state === 'failed' ? say('unreachable') : say('shown', { n: items.length })}
      </p>
      {hasMore ? (
        <Button kind="secondary" onClick={() => void onClick()}>
          {say('more')}
        </Button>
      ) : null}
    </div>
  );
};
