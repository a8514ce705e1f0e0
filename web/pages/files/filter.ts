/** The filter of the list lives in the address: it can be kept, sent, and gone back to. */
export const filterFields = ['q', 'stage', 'year', 'index', 'agent', 'order', 'waits'] as const;

export type Filter = Readonly<Partial<Record<(typeof filterFields)[number], string>>>;

export const filterIn = (query: Readonly<Record<string, string>>): Filter =>
  Object.fromEntries(filterFields.flatMap((name) => (query[name] ? [[name, query[name]] as const] : [])));

export const addressOfFilter = (filter: Filter): string => {
  const said = Object.entries(filter).filter(([, value]) => value !== '');
  return said.length === 0 ? '/files' : `/files?${new URLSearchParams(said).toString()}`;
};
