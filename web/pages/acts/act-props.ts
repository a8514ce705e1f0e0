/** An act as its page shows it, and what every step of it is given. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type Act = AnswerOf<'showAct'>;
export type Line = AnswerOf<'listLines'>['items'][number];

export interface ActProps {
  readonly act: Act;
  /** Asks for the act anew, after something was done with it. */
  readonly again: () => Promise<void>;
  /** The same, and the page says what was done. */
  readonly done: (said: string) => Promise<void>;
}
