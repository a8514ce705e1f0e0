import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { isValue } from '../ports/change.ts';
import { IntegrityFault } from '../ports/faults.ts';
import type { Item, Key, Value } from '../ports/registry.ts';

export type Attributes = Record<string, AttributeValue>;

export const attributesOf = (item: Readonly<Record<string, Value>>): Attributes => marshall(item);

export const attributeOf = (value: Value): AttributeValue => {
  const { value: attribute } = marshall({ value });
  if (attribute === undefined) throw new TypeError('A value is undefined.');

  return attribute;
};

export const keyAttributes = ({ pk, sk }: Key): Attributes => ({ pk: { S: pk }, sk: { S: sk } });

/** @throws IntegrityFault for what this service never wrote: bytes, sets, numbers that are not exact, an item without its key. */
export const itemOf = (attributes: Attributes): Item => {
  const { pk, sk, ...fields } = valuesOf(attributes);
  if (typeof pk !== 'string' || typeof sk !== 'string')
    throw new IntegrityFault('An item of the registry has no key.');

  return { ...fields, pk, sk };
};

const valuesOf = (attributes: Attributes): Record<string, Value> =>
  Object.fromEntries(Object.entries(attributes).map(([field, attribute]) => [field, valueOf(attribute)]));

const valueOf = (attribute: AttributeValue): Value => {
  if (attribute.S !== undefined) return attribute.S;
  if (attribute.N !== undefined) return numberOf(attribute.N);
  if (attribute.BOOL !== undefined) return attribute.BOOL;
  if (attribute.NULL !== undefined) return null;
  if (attribute.L !== undefined) return attribute.L.map(valueOf);
  if (attribute.M !== undefined) return valuesOf(attribute.M);
  throw new IntegrityFault('An item of the registry holds a type that is never written.');
};

const numberOf = (text: string): number => {
  const number = Number(text);
  if (!isValue(number)) throw new IntegrityFault('An item of the registry holds a number that is not exact.');

  return number;
};
