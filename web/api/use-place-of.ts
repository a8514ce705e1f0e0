/** Where a document or a paper lies: a short-lived address, asked for when somebody opens it. */
import { useState } from 'preact/hooks';
import type { RouteName } from '../../shared/contract/routes.ts';
import { type Asked, call, Unreachable } from './call.ts';
import type { Doing } from './use-doing.ts';

export interface Place {
  readonly doing: Doing;
  readonly location: string | undefined;
  readonly find: () => Promise<string | undefined>;
  readonly close: () => void;
}

export const usePlaceOf = <Name extends RouteName>(
  name: Name,
  asked: Pick<Asked<Name>, 'params' | 'query'>,
): Place => {
  const [doing, tell] = useState<Doing>({ state: 'ready' });
  const [location, found] = useState<string>();
  const find = async (): Promise<string | undefined> => {
    tell({ state: 'busy' });
    try {
      const answered = await call(name, asked);
      if (!answered.ok) {
        tell({ state: 'refused', problem: answered.problem });
        return undefined;
      }
      const { location } = answered.answer as { readonly location: string };
      tell({ state: 'ready' });
      found(location);
      return location;
    } catch (error) {
      tell({ state: 'unreachable' });
      if (error instanceof Unreachable) return undefined;
      throw error;
    }
  };
  return { doing, location, find, close: () => found(undefined) };
};
