/** Days as people type them and lists hold them. */

/** `YYYY-MM-DD` of a real day written `2020-03-15`, `15.03.2020` or `15/03/2020`; undefined for anything else. */
export const readDay = (text: string): string | undefined => {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(text.trim()) ?? [];
  if (iso !== undefined) return isReal(iso) ? iso : undefined;
  const [, date, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})/.exec(text.trim()) ?? [];
  if (date === undefined || month === undefined || year === undefined) return undefined;
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isReal(day) ? day : undefined;
};

const isReal = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** The same day, so many years later, as the store counts its lock. */
export const yearsLater = (day: string, years: number): string => {
  const later = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
  return isReal(later) ? later : `${later.slice(0, 8)}28`;
};

const LONGEST_LOCK = 10;

export type LockAhead =
  | { readonly kind: 'until'; readonly day: string }
  /** The store locks for ten years at most; the service lengthens it yearly until the term ends. */
  | { readonly kind: 'renewed'; readonly day: string }
  /** The term is over or not known: the legal hold alone stands, until an act and an order. */
  | { readonly kind: 'hold' };

/** Until when nothing of a file can be undone once it is sealed (rules.md 3). */
export const lockAhead = (keepUntil: string | null, today: string): LockAhead => {
  if (keepUntil === null || keepUntil < today) return { kind: 'hold' };
  const furthest = yearsLater(today, LONGEST_LOCK);
  return keepUntil > furthest ? { kind: 'renewed', day: furthest } : { kind: 'until', day: keepUntil };
};
