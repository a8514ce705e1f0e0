/** One form of the page: what is typed, and what became of it when it was sent. */
import { useState } from 'preact/hooks';
import type { RouteName } from '../../../shared/contract/routes.ts';
import type { Asked } from '../../api/call.ts';
import { type Doing, useDoing } from '../../api/use-doing.ts';

interface Kind<Typed, Name extends RouteName> {
  readonly nothing: Typed;
  readonly asked: (typed: Typed) => Pick<Asked<Name>, 'params' | 'body'>;
  /** The page asks again for what has changed. */
  readonly again: () => Promise<void>;
}

export interface Entry<Typed> {
  readonly typed: Typed;
  readonly set: (part: Partial<Typed>) => void;
  readonly doing: Doing;
  readonly isDone: boolean;
  readonly send: () => void;
}

export const useEntry = <Typed extends object, Name extends RouteName>(
  name: Name,
  { nothing, asked, again }: Kind<Typed, Name>,
): Entry<Typed> => {
  const [typed, type] = useState(nothing);
  const [isDone, tell] = useState(false);
  const { doing, act } = useDoing(name);
  const send = async (): Promise<void> => {
    tell(false);
    if ((await act(asked(typed))) === undefined) return;
    type(nothing);
    tell(true);
    await again();
  };
  return {
    ...{ typed, doing, isDone },
    set: (part) => type((now) => ({ ...now, ...part })),
    send: () => void send(),
  };
};
