/** So many at a time; the rest wait in the order they came. */
export interface Slots {
  readonly take: <Done>(work: () => Promise<Done>) => Promise<Done>;
}

export const slotsFor = (atOnce: number): Slots => {
  let free = atOnce;
  const waiting: (() => void)[] = [];
  const enter = (): Promise<void> => {
    if (free === 0) return new Promise((done) => waiting.push(done));
    free -= 1;
    return Promise.resolve();
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    take: async (work) => {
      await enter();
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
};
