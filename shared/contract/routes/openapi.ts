/** The OpenAPI 3.1 document, made from the route table, the forms and the catalogue of problems. */
import { type ProblemCode, problems } from '../problems.ts';
import { type Route, type RouteName, routes } from '../routes.ts';
import { type AnyForm, forms } from './all.ts';
import { examples } from './examples.ts';
import { about, alsoAnswers, bytesOf, pathParameters, roomsSay } from './openapi-words.ts';
import { fieldsOf, type NamedSchemas, schemasOf } from './openapi-schemas.ts';
import { refusals } from './refusals.ts';

type Json = Readonly<Record<string, unknown>>;

interface Named {
  readonly name: RouteName;
  readonly route: Route;
  readonly form: AnyForm;
}

export const openapiDocument = (version: string): Json => {
  const all = (Object.keys(routes) as RouteName[]).map((name): Named => {
    return { name, route: routes[name], form: forms[name] };
  });
  const named = schemasOf(all.map(({ name, form }) => [name, form]));
  return {
    openapi: '3.1.0',
    info: { ...about, version },
    servers: [{ url: '/' }],
    security: [{ person: [] }],
    tags: Object.entries(roomsSay).map(([name, description]) => ({ name, description })),
    paths: pathsOf(all, named),
    components: {
      securitySchemes: { person: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      parameters: headers,
      schemas: { Problem: problemSchema, ...named.schemas },
    },
  };
};

const pathsOf = (all: readonly Named[], named: NamedSchemas): Json => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const one of all)
    (paths[one.route.path] ??= {})[one.route.method.toLowerCase()] = operationOf(one, named);
  return paths;
};

const operationOf = ({ name, route, form }: Named, named: NamedSchemas): Json => ({
  operationId: name,
  tags: [route.room],
  summary: form.says,
  ...(route.access === 'public' ? { security: [] } : {}),
  parameters: parametersOf(route, form),
  ...(form.body ? { requestBody: bodyOf(name, form.body, named) } : {}),
  responses: { ...goodAnswers({ name, route, form }, named), ...badAnswers(name, route) },
});

const parametersOf = (route: Route, form: AnyForm): readonly Json[] => [
  ...[...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...pathParameters[name],
  })),
  ...(form.query ? fieldsOf(form.query).map((field) => ({ ...field, in: 'query' })) : []),
  { $ref: '#/components/parameters/AcceptLanguage' },
  ...(isUnsafe(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
];

const bodyOf = (name: RouteName, body: NonNullable<AnyForm['body']>, { refOf }: NamedSchemas): Json => {
  const example = examples[name];
  return {
    required: !body.safeParse({}).success,
    content: { 'application/json': { schema: refOf(body), ...(example ? { example } : {}) } },
  };
};

const goodAnswers = ({ name, route, form }: Named, { refOf }: NamedSchemas): Json => {
  const headers = { Location: { description: 'Valid for five minutes', schema: { type: 'string' } } };
  if (route.status === 302) return { 302: { description: 'Where the bytes are', headers } };
  const bytes = bytesOf[name];
  const content = bytes
    ? { [bytes]: { schema: { type: 'string', format: 'binary' } } }
    : { 'application/json': { schema: form.answer ? refOf(form.answer) : {} } };
  const also = Object.entries(alsoAnswers[name] ?? {});
  return Object.fromEntries<Json>([
    [route.status, { description: form.says, content }],
    ...also.map(([status, description]): [string, Json] => [status, { description, content }]),
  ]);
};

/** Codes that a request may be refused with whatever it is about. */
const generalCodes = (route: Route): readonly ProblemCode[] => [
  'Malformed',
  'TooManyRequests',
  'Fault',
  'Busy',
  'ArchiveClosed',
  ...(route.access === 'person' ? (['Unauthenticated', 'NotPermitted'] as const) : []),
  ...(isUnsafe(route)
    ? (['StillRunning', 'BodyTooLarge', 'MediaTypeUnsupported', 'IdempotencyKeyReused'] as const)
    : []),
];

const badAnswers = (name: RouteName, route: Route): Json => {
  const codes = new Set([...generalCodes(route), ...refusals[name]]);
  const statuses = [...new Set([...codes].map((code) => problems[code].status))].sort();
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      problemAnswer([...codes].filter((code) => problems[code].status === status)),
    ]),
  );
};

const problemAnswer = (codes: readonly ProblemCode[]): Json => ({
  description: codes.map((code) => `\`${code}\`: ${problems[code].en}`).join('\n\n'),
  content: {
    'application/problem+json': {
      schema: { $ref: '#/components/schemas/Problem', properties: { code: { enum: codes } } },
    },
  },
});

const isUnsafe = ({ method }: Route): boolean => method !== 'GET';

const headers = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of sentences: kk, ru or en; ru where none is named',
    schema: { type: 'string', example: 'kk' },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Repeating a request with the same key gives the first answer, for seven days',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
} as const;

const problemSchema = {
  type: 'object',
  description: 'RFC 9457. Beside these fields it carries the facts that its sentence names.',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', description: 'Stable; what programs decide by' },
    detail: { type: 'string', description: 'What happened and what to do, in the language asked for' },
    faults: {
      type: 'array',
      description: 'Of a malformed request: every fault, by JSON pointer',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: { pointer: { type: 'string' }, detail: { type: 'string' } },
      },
    },
  },
} as const;
