/** The person as the registry knows him now: pages show by it what he may do, the service decides. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerOf } from '../../shared/contract/routes/client.ts';

export type Me = AnswerOf<'me'>;

export const WhoAmI = createContext<Me | undefined>(undefined);

/** Asks once more who the person is: what waits for him changes by what he and others do. */
export const AskWhoAmI = createContext<() => Promise<void>>(() => Promise.resolve());

/** @throws outside of the pages that need an account. */
export const useMe = (): Me => {
  const me = useContext(WhoAmI);
  if (!me) throw new Error('this page is for who has signed in');
  return me;
};

export const holds = ({ offices }: Me, ...any: readonly string[]): boolean =>
  any.some((office) => offices.includes(office));
