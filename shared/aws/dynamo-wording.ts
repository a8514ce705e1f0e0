import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Condition, Scalar, Update, Value } from '../ports/registry.ts';
import { attributeOf, type Attributes } from './dynamo-items.ts';

type OfField = Exclude<Condition, { item: unknown } | { any: unknown }>;

/** The placeholders of one request: DynamoDB reserves hundreds of words, so every name and value stands behind one. */
export interface Placeholders {
  name(field: string): string;
  value(value: Value): string;
  /** What a request carries beside its expressions. Empty records are refused by DynamoDB and left out. */
  spelledOut(): {
    ExpressionAttributeNames?: Record<string, string>;
    ExpressionAttributeValues?: Attributes;
  };
}

export const placeholders = (): Placeholders => {
  const names = new Map<string, string>();
  const values: [string, AttributeValue][] = [];

  return {
    name: (field) => {
      const known = names.get(field) ?? `#${names.size}`;
      names.set(field, known);
      return known;
    },
    value: (value) => {
      const placeholder = `:${values.length}`;
      values.push([placeholder, attributeOf(value)]);
      return placeholder;
    },
    spelledOut: () => ({
      ...(names.size > 0 && {
        ExpressionAttributeNames: Object.fromEntries([...names].map(([field, name]) => [name, field])),
      }),
      ...(values.length > 0 && { ExpressionAttributeValues: Object.fromEntries(values) }),
    }),
  };
};

/** A condition expression for all of `when`; undefined where nothing is asked. */
export const conditionOf = (when: readonly Condition[], use: Placeholders): string | undefined =>
  when.length === 0 ? undefined : when.map((condition) => wordingOf(condition, use)).join(' AND ');

/** A condition that always holds: a check must say something. */
export const always = (use: Placeholders): string => `(${exists('pk', use)} OR ${lacks('pk', use)})`;

const never = (use: Placeholders): string => `(${exists('pk', use)} AND ${lacks('pk', use)})`;
const exists = (field: string, use: Placeholders): string => `attribute_exists(${use.name(field)})`;
const lacks = (field: string, use: Placeholders): string => `attribute_not_exists(${use.name(field)})`;

const wordingOf = (condition: Condition, use: Placeholders): string => {
  if ('item' in condition) return condition.item === 'present' ? exists('pk', use) : lacks('pk', use);
  if (!('any' in condition)) return wordingOfField(condition, use);

  return condition.any.length === 0
    ? never(use)
    : `(${condition.any.map((one) => wordingOf(one, use)).join(' OR ')})`;
};

const wordingOfField = (condition: OfField, use: Placeholders): string => {
  const { field } = condition;
  if ('missing' in condition) return lacks(field, use);
  if ('is' in condition) return `${use.name(field)} = ${use.value(condition.is)}`;
  if ('in' in condition) return oneOf(field, condition.in, use);
  // NOT of a comparison is true of a missing field, which no comparison may be.
  if ('notIn' in condition) return `(${exists(field, use)} AND NOT ${oneOf(field, condition.notIn, use)})`;

  return `${use.name(field)} < ${use.value(condition.below)}`;
};

const oneOf = (field: string, values: readonly Scalar[], use: Placeholders): string =>
  values.length === 0
    ? never(use)
    : `(${use.name(field)} IN (${values.map((value) => use.value(value)).join(', ')}))`;

/** An update expression. At least one field is named (see `stepsOf`). */
export const updateOf = ({ set = {}, add = {}, remove = [] }: Update, use: Placeholders): string => {
  const clauses: readonly (readonly [string, readonly string[]])[] = [
    ['SET', Object.entries(set).map(([field, value]) => `${use.name(field)} = ${use.value(value)}`)],
    ['ADD', Object.entries(add).map(([field, amount]) => `${use.name(field)} ${use.value(amount)}`)],
    ['REMOVE', remove.map((field) => use.name(field))],
  ];

  return clauses
    .filter(([, parts]) => parts.length > 0)
    .map(([clause, parts]) => `${clause} ${parts.join(', ')}`)
    .join(' ');
};
