/** What a person has marked. */
export type Marks = ReadonlySet<string>;

export const marking = (marks: Marks, keys: readonly string[], isMarked: boolean): Marks => {
  const next = new Set(marks);
  for (const key of keys) {
    if (isMarked) next.add(key);
    else next.delete(key);
  }
  return next;
};
