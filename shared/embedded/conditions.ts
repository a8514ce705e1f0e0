import { inOrder } from '../ports/paging.ts';
import type { Condition, Item, Value } from '../ports/registry.ts';

type OfField = Exclude<Condition, { item: unknown } | { any: unknown }>;

/** Whether an item as it stands meets a condition. An absent item has no fields. */
export const meets = (item: Item | undefined, condition: Condition): boolean => {
  if ('item' in condition) return (item !== undefined) === (condition.item === 'present');
  if ('any' in condition) return condition.any.some((one) => meets(item, one));

  return meetsField(item?.[condition.field], condition);
};

const meetsField = (value: Value | undefined, condition: OfField): boolean => {
  if ('missing' in condition) return value === undefined;
  if (value === undefined) return false;
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.some((one) => one === value);
  if ('notIn' in condition) return !condition.notIn.some((one) => one === value);

  return isBelow(value, condition.below);
};

const isBelow = (value: Value, bound: string | number): boolean => {
  if (typeof value === 'number' && typeof bound === 'number') return value < bound;

  return typeof value === 'string' && typeof bound === 'string' && inOrder(value, bound) < 0;
};
