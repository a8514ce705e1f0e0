/** The forms as JSON Schema, each named once; what several routes answer has a name of its own. */
import * as z from 'zod';
import { actAnswer } from './act-answer.ts';
import type { AnyForm } from './all.ts';
import { caseFileAnswer, documentAnswer, holdAnswer, listedAnswer } from './case-file-answer.ts';

type Schemas = Readonly<Record<string, object>>;

const shared: readonly (readonly [string, z.ZodType])[] = [
  ['Act', actAnswer],
  ['CaseFile', caseFileAnswer],
  ['CaseFileList', listedAnswer],
  ['Document', documentAnswer],
  ['Hold', holdAnswer],
];

export interface NamedSchemas {
  readonly schemas: Schemas;
  /** Where a form's body or answer stands in the document. */
  readonly refOf: (schema: z.ZodType) => { readonly $ref: string };
}

/** @param named the forms by the name of their route; of equal answers the first gives the name. */
export const schemasOf = (named: readonly (readonly [string, AnyForm])[]): NamedSchemas => {
  const names = new Map<z.ZodType, string>(shared.map(([name, schema]) => [schema, name]));
  const name = (schema: z.ZodType, as: string) => {
    if (!names.has(schema)) names.set(schema, as);
  };
  for (const [route, { body, answer }] of named) {
    if (body) name(body, capital(`${route}Body`));
    if (answer) name(answer, capital(`${route}Answer`));
  }
  const bodies = new Set(named.flatMap(([, { body }]) => (body ? [body] : [])));
  const of = (io: 'input' | 'output') =>
    written(
      [...names].filter(([schema]) => bodies.has(schema) === (io === 'input')),
      io,
    );
  return {
    schemas: { ...of('output'), ...of('input') },
    refOf: (schema) => ({ $ref: pathOf(names.get(schema) ?? '') }),
  };
};

/** Fields of a query, each a parameter. */
export const fieldsOf = (query: z.ZodType) => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    required: required.includes(name),
    schema: typeof schema === 'object' ? schema : {},
  }));
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const pathOf = (name: string): string => `#/components/schemas/${name}`;

const written = (named: readonly (readonly [z.ZodType, string])[], io: 'input' | 'output'): Schemas => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of named) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: pathOf });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, undressed(schema)]));
};

// The document itself says which dialect its schemas are in, and where each stands.
const undressed = (schema: object): object =>
  Object.fromEntries(Object.entries(schema).filter(([field]) => field !== '$schema' && field !== '$id'));
