export type Turns = <Answer>(name: string, work: () => Promise<Answer>) => Promise<Answer>;

/** Work on one name is done one at a time, in the order it came; different names do not wait for each other. */
export const turns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return async (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    const settled = mine.catch(() => undefined);
    last.set(name, settled);
    try {
      return await mine;
    } finally {
      if (last.get(name) === settled) last.delete(name);
    }
  };
};
