/** Who the person is and what waits for him, as the service said last. */
import { useEffect, useState } from 'preact/hooks';
import { type Looked, look, type Seen } from '../api/use-answer.ts';
import type { Me } from './me.ts';

export const useKnown = (isSignedIn: boolean): Looked<Me> => {
  const [seen, show] = useState<Seen<Me>>({ state: 'waiting' });
  const again = async (): Promise<void> => {
    const next = await look('me', {});
    if (!next) return;
    // What was known stays on the page while the service does not answer.
    show((now) => (next.state === 'there' || now.state !== 'there' ? next : now));
  };
  useEffect(() => {
    if (isSignedIn) void again();
  }, [isSignedIn]);
  return { seen, again };
};
