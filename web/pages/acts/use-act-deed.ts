/** A deed on an act: once it is done the page says so, and shows the act as it then stands. */
import type { RouteName } from '../../../shared/contract/routes.ts';
import type { BodyOf } from '../../../shared/contract/routes/client.ts';
import { type Doing, useDoing } from '../../api/use-doing.ts';
import type { ActProps } from './act-props.ts';

export interface ActDeed<Name extends RouteName> {
  readonly doing: Doing;
  readonly run: (body: BodyOf<Name>) => Promise<void>;
}

/** @param said what the page says when it is done. */
export const useActDeed = <Name extends RouteName>(
  name: Name,
  { act, done }: ActProps,
  said: string,
): ActDeed<Name> => {
  const { doing, act: ask } = useDoing(name);
  return {
    doing,
    run: async (body) => {
      if (await ask({ params: { act: act.id }, body })) await done(said);
    },
  };
};
