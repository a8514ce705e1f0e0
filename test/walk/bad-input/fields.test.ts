import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openapiDocument } from '../../../shared/contract/routes/openapi.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { goodRequest, someThings, type Things, withBody } from './good-requests.ts';
import { aService, expectRefusal, pointersOf, type ServiceGiven } from './service.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Document {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: Taken }>>>>;
}
interface Taken {
  readonly content: { readonly 'application/json': { readonly schema: { readonly $ref: string } } };
}

const { components, paths } = openapiDocument('0') as unknown as Document; // as far as it is read here
const schemaOf = (name: RouteName): Schema => {
  const { path, method } = routes[name];
  const { $ref } = paths[path]![method.toLowerCase()]!.requestBody!.content['application/json'].schema;
  return components.schemas[$ref.split('/').at(-1)!]!;
};
const ways = (schema: Schema): readonly Schema[] =>
  [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(ways).concat(schema.type ? [schema] : []);

let service: ServiceGiven;
let things: Things;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  service = await aService();
  things = await someThings(service);
  before = await service.onFile();
}, 60_000);
afterAll(() => service.close());

const isAt = (place: string) => (pointer: string) => pointer === place || pointer.startsWith(`${place}/`);

const refuse = async (name: RouteName, body: object, field: string) => {
  const answer = await service.ask(name, { ...goodRequest(name, things), body });
  expectRefusal(name, answer, { status: 400, code: 'Malformed' });
  expect(pointersOf(answer).filter(isAt(`/${field}`))).not.toEqual([]);
};

const wrong: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['string', '\u0000'],
  ['string', ''],
  ['string', '   '],
  ['string', 'Құжат 🗂️ \u202E'.repeat(150_000 / 10)],
  ['string', '\uD800'],
  ['boolean', true],
  ['boolean', false],
  ['integer', -1],
  ['integer', 1e15],
  ['number', 1.5],
  ['number', -0.0001],
  ['array', []],
  ['array', [null]],
  ['object', {}],
  ['object', { length: 1, toString: 'x' }],
];

/** Whether the document says that the value could be of the field by its type. */
const fits = (schema: Schema, type: string): boolean =>
  ways(schema).some((way) => way.type === type || (way.type === 'number' && type === 'integer'));

const fields = withBody.flatMap((name) =>
  Object.entries(schemaOf(name).properties ?? {}).map(([field, schema]) => [name, field, schema] as const),
);

describe('a field', () => {
  test.each(fields)('%s %s: takes no value of another type than it says', async (name, field, schema) => {
    const { body } = goodRequest(name, things);
    for (const [type, value] of wrong)
      if (!fits(schema, type)) await refuse(name, { ...(body as object), [field]: value }, field);
  });

  test.each(fields.filter(([, , schema]) => ways(schema).every(({ type }) => type === 'string')))(
    '%s %s: takes no text that is empty, endless, or cannot be written down',
    async (name, field) => {
      const { body } = goodRequest(name, things);
      for (const [type, value] of wrong)
        // What has no article has none: that one text may be empty.
        if (type === 'string') await refuse(name, { ...(body as object), [field]: value }, field);
    },
  );

  test.each(fields.filter(([name, field]) => schemaOf(name).required?.includes(field)))(
    '%s %s: is missed where it is left out',
    async (name, field) => {
      const { [field]: _left, ...rest } = goodRequest(name, things).body as Readonly<Record<string, unknown>>;
      await refuse(name, rest, field);
    },
  );

  const days = fields.filter(([, field]) => /On$|^from$|^to$/.test(field));
  test.each(days)('%s %s: takes no day that is none', async (name, field) => {
    const { body } = goodRequest(name, things);
    for (const value of [
      '2021-02-30',
      '2021-02-29',
      '0000-00-00',
      '2021-13-01',
      '2021-1-1',
      '21-01-01',
      '2021-01-01T00:00:00Z',
      '+002021-01-01',
      ' 2021-01-01',
      '٢٠٢١-٠١-٠١',
    ])
      await refuse(name, { ...(body as object), [field]: value }, field);
  });
});

describe('what was refused', () => {
  test('has left the registry as it was', async () => {
    expect(await service.onFile()).toEqual(before);
  });
});
