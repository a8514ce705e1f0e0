/** What a rule answers: the accepted result, or a refusal that says why not. */
export type Outcome<Accepted, Refused extends Refusal = Refusal> =
  | { readonly accepted: true; readonly value: Accepted }
  | { readonly accepted: false; readonly refusal: Refused };

/** An expected "no". It carries the facts the office needs to act on it. */
export interface Refusal {
  readonly code: string;
}

export const accept = <Accepted>(value: Accepted) => ({ accepted: true, value }) as const;
export const refuse = <const Refused extends Refusal>(refusal: Refused) =>
  ({ accepted: false, refusal }) as const;
