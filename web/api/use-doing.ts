/**
 * One thing that a person does on a page. Until it is answered it cannot be done again, and what is tried again
 * after a lost answer carries the same key.
 */
import { useRef, useState } from 'preact/hooks';
import type { RouteName } from '../../shared/contract/routes.ts';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';
import { type Asked, call, Unreachable } from './call.ts';
import type { Problem } from './problem.ts';

export type Doing =
  | { readonly state: 'ready' }
  | { readonly state: 'busy' }
  | { readonly state: 'refused'; readonly problem: Problem }
  | { readonly state: 'unreachable' };

export interface Deed<Name extends RouteName> {
  readonly doing: Doing;
  /** Undefined when it was refused or not answered, which `doing` then tells. */
  readonly act: (asked?: Omit<Asked<Name>, 'key' | 'signal'>) => Promise<AnswerOf<Name> | undefined>;
  /** Takes away what was told of the last try. */
  readonly forget: () => void;
}

export const useDoing = <Name extends RouteName>(name: Name): Deed<Name> => {
  const [doing, tell] = useState<Doing>({ state: 'ready' });
  const busy = useRef(false);
  const unanswered = useRef<{ readonly words: string; readonly key: string } | undefined>(undefined);

  const act: Deed<Name>['act'] = async (asked = {}) => {
    if (busy.current) return undefined;
    busy.current = true;
    tell({ state: 'busy' });
    const words = JSON.stringify(asked);
    const key = unanswered.current?.words === words ? unanswered.current.key : crypto.randomUUID();
    unanswered.current = { words, key };
    try {
      const answered = await call(name, { ...asked, key });
      unanswered.current = undefined;
      tell(answered.ok ? { state: 'ready' } : { state: 'refused', problem: answered.problem });
      return answered.ok ? answered.answer : undefined;
    } catch (error) {
      tell({ state: 'unreachable' });
      if (error instanceof Unreachable) return undefined;
      throw error;
    } finally {
      busy.current = false;
    }
  };
  return { doing, act, forget: () => tell({ state: 'ready' }) };
};
