import type { Change, Condition, Item, Key, Update, Value } from './registry.ts';

/** What a change asks of one item, with every condition spelled out: the form in which adapters carry it out. */
export type Step =
  | { readonly does: 'check'; readonly key: Key; readonly when: readonly Condition[] }
  | { readonly does: 'put'; readonly key: Key; readonly when: readonly Condition[]; readonly item: Item }
  | {
      readonly does: 'update';
      readonly key: Key;
      readonly when: readonly Condition[];
      readonly update: Update;
    }
  | { readonly does: 'remove'; readonly key: Key; readonly when: readonly Condition[] };

const MOST_ITEMS = 100;
const INDEX_FIELD = /^(list|due|owed|pending)(Key|Sort)$/;

/**
 * The steps of a change, checks first.
 * @throws TypeError for what no store could carry out: more than 100 items, an item named twice,
 * a field both set and removed, a key changed, a value that is not JSON. Always the caller's mistake.
 */
export const stepsOf = (change: Change): readonly Step[] => {
  const steps: Step[] = [
    ...(change.checks ?? []).map(({ key, when }): Step => ({ does: 'check', key, when })),
    ...(change.puts ?? []).map(({ item, when = [] }): Step => ({
      does: 'put',
      key: { pk: item.pk, sk: item.sk },
      when,
      item,
    })),
    ...(change.updates ?? []).map(stepOfUpdate),
    ...(change.removals ?? []).map(({ key, when = [] }): Step => ({ does: 'remove', key, when })),
  ];
  if (steps.length > MOST_ITEMS)
    throw new TypeError(`A change names ${steps.length} items; ${MOST_ITEMS} at most.`);
  if (new Set(steps.map(({ key }) => `${key.pk}\n${key.sk}`)).size < steps.length)
    throw new TypeError('A change names an item twice.');
  steps.forEach(assertStep);

  return steps;
};

const stepOfUpdate = (update: Update): Step => {
  const asked = update.when ?? [];
  const when: readonly Condition[] = asked.some(namesItem) ? asked : [{ item: 'present' }, ...asked];
  const changesNothing = fieldsOf(update).length === 0;

  return changesNothing
    ? { does: 'check', key: update.key, when }
    : { does: 'update', key: update.key, when, update };
};

const namesItem = (condition: Condition): boolean =>
  'item' in condition || ('any' in condition && condition.any.some(namesItem));

const fieldsOf = ({ set = {}, add = {}, remove = [] }: Update): readonly string[] => [
  ...Object.keys(set),
  ...Object.keys(add),
  ...remove,
];

const assertStep = (step: Step): void => {
  if (step.key.pk === '' || step.key.sk === '') throw new TypeError('A key is empty.');
  if (step.does === 'put') assertFields(step.item);
  if (step.does !== 'update') return;

  const fields = fieldsOf(step.update);
  if (new Set(fields).size < fields.length) throw new TypeError('An update names a field twice.');
  if (fields.includes('pk') || fields.includes('sk')) throw new TypeError('An update may not change a key.');
  assertFields({ ...step.update.set, ...step.update.add });
};

const assertFields = (fields: Readonly<Record<string, unknown>>): void => {
  for (const [field, value] of Object.entries(fields)) {
    if (!isValue(value)) throw new TypeError(`The field ${field} is not plain JSON.`);
    if (INDEX_FIELD.test(field) && (typeof value !== 'string' || value === ''))
      throw new TypeError(`The index field ${field} must be a string that is not empty.`);
  }
};

/** Plain JSON whose whole numbers are exact. */
export const isValue = (value: unknown): value is Value => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number')
    return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return false;

  return Object.values(value).every(isValue);
};
