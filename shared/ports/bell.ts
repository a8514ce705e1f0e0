/**
 * Tells a story that facts wait for it. A ring may be lost, late or repeated: the fact itself
 * stays owed until the story has settled it.
 */
export interface Bell {
  /** @throws TransientFault when the bell cannot be rung; IntegrityFault when the story has none. */
  ring(story: string, facts: readonly string[]): Promise<void>;
}

/** A fact that a story owes work on. */
export interface OwedFact {
  readonly story: string;
  readonly fact: string;
}
