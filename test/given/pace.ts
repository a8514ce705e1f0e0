/** Lets one go on once another has taken so many steps, or has come to its end: whatever a step takes. */
export interface Pace {
  readonly step: () => void;
  readonly end: () => void;
  readonly after: (steps: number) => Promise<void>;
}

export const aPace = (): Pace => {
  const waiting = new Set<{ readonly steps: number; readonly go: () => void }>();
  let taken = 0;
  const letGo = () => {
    for (const one of waiting)
      if (one.steps <= taken) {
        waiting.delete(one);
        one.go();
      }
  };

  return {
    step: () => {
      taken += 1;
      letGo();
    },
    end: () => {
      taken = Infinity;
      letGo();
    },
    after: (steps) => (steps <= taken ? Promise.resolve() : new Promise((go) => waiting.add({ steps, go }))),
  };
};
