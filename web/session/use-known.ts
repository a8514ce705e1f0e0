/** Who the person is and what waits for him, as the service said last. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Looked, look, type Seen } from '../api/use-answer.ts';
import type { Me } from './me.ts';

/** What was said so lately is not asked again: the home page opens with what the first question was answered. */
const FRESH = 2000;

export const useKnown = (isSignedIn: boolean): Looked<Me> => {
  const [seen, show] = useState<Seen<Me>>({ state: 'waiting' });
  const asked = useRef(-Infinity);
  const again = async (): Promise<void> => {
    if (performance.now() - asked.current < FRESH) return;
    asked.current = performance.now();
    const next = await look('me', {});
    if (!next) return;
    if (next.state !== 'there') asked.current = -Infinity;
    // What was known stays on the page while the service does not answer.
    show((now) => (next.state === 'there' || now.state !== 'there' ? next : now));
  };
  useEffect(() => {
    if (isSignedIn) void again();
  }, [isSignedIn]);
  return { seen, again };
};
