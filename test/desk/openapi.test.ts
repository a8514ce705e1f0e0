import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { type ProblemCode, problems } from '../../shared/contract/problems.ts';
import { type AnyForm, forms } from '../../shared/contract/routes/all.ts';
import { examples } from '../../shared/contract/routes/examples.ts';
import { openapiDocument } from '../../shared/contract/routes/openapi.ts';
import { refusals } from '../../shared/contract/routes/refusals.ts';
import { type Route, type RouteName, routes, schedules, works } from '../../shared/contract/routes.ts';

interface Operation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters: readonly { readonly name?: string; readonly $ref?: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const document = openapiDocument('1.2.3') as {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
const operation = (name: RouteName) => operations.find(({ operationId }) => operationId === name)!;
const names = Object.keys(routes) as RouteName[];

describe('the OpenAPI document', () => {
  test('describes every route of the table, and nothing else', () => {
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(names.toSorted());
    for (const name of names) {
      const { path, method } = routes[name];
      expect(document.paths[path]?.[method.toLowerCase()]?.operationId).toBe(name);
    }
  });

  test('is what a linter of such documents calls good', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      // Papers, scans and bundles are always answered by a redirect, never by a 2xx.
      rules: { 'operation-2xx-response': 'off' },
    });
    const source = JSON.stringify(document);
    expect(await lintFromString({ source, absoluteRef: 'openapi.json', config })).toEqual([]);
  });

  test('tells the version it is made for', () => {
    expect(document.info.version).toBe('1.2.3');
  });

  test('asks for a token everywhere but where no account is needed', () => {
    const open = operations.filter(({ security }) => security?.length === 0);
    expect(open.map(({ operationId }) => operationId).sort()).toEqual([
      'health',
      'listLog',
      'openapi',
      'readCertificates',
      'readCheckpoint',
      'readConsistency',
      'readDeletionRecord',
      'readProof',
      'readRecordSignature',
    ]);
  });

  test.each(names)(
    '%s: names the parameters of its address, and the key of whatever changes something',
    (name) => {
      const route: Route = routes[name];
      const said = operation(name).parameters.map(({ name: own, $ref }) => own ?? $ref?.split('/').at(-1));
      for (const [, parameter] of route.path.matchAll(/\{(\w+)\}/g)) expect(said).toContain(parameter);
      expect(said.includes('IdempotencyKey')).toBe(route.method !== 'GET');
      expect(said).toContain('AcceptLanguage');
    },
  );

  test.each(names)('%s: answers as the table says, and refuses by codes of the catalogue', (name) => {
    const { responses } = operation(name);
    expect(Object.keys(responses)).toContain(String(routes[name].status));
    for (const code of refusals[name])
      expect(Object.keys(responses)).toContain(String(problems[code].status));
  });
});

describe('the forms of routes', () => {
  test('each belongs to a route, and each route has one', async () => {
    const written = new Set<unknown>();
    for (const file of readdirSync('shared/contract/routes')) {
      const all = (await import(`../../shared/contract/routes/${file}`)) as Readonly<Record<string, unknown>>;
      for (const one of Object.values(all)) if (isForm(one)) written.add(one);
    }
    expect(new Set(Object.values(forms))).toEqual(written);
    expect(Object.keys(forms).sort()).toEqual(names.toSorted());
  });

  test.each(Object.entries(examples))('the example of %s is a good body', (name, example) => {
    const { body }: AnyForm = forms[name as RouteName];
    expect(body?.safeParse(example)).toMatchObject({ success: true });
  });

  test('every route that takes a body shows an example', () => {
    const taking = names.filter((name) => (forms[name] as AnyForm).body);
    expect(Object.keys(examples).sort()).toEqual(taking.toSorted());
  });
});

describe('doors', () => {
  test('there is one for every route, work and schedule, and none besides', () => {
    const wanted = [
      ...Object.values(routes).map(({ room, door }) => `${room}/${door}`),
      ...Object.entries({ ...works, ...schedules }).map(([name, { room }]) => `${room}/${name}`),
      // Where no route is, and what rings the rooms: neither stands in the table.
      'desk/route-unknown',
      'relay/ring-changes',
      'relay/ring-owed',
      // The operator alone comes here, after a restore.
      'evidence/replay-log',
    ];
    const there = readdirSync('functions', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.lambda.ts'))
      .map((file) => file.replace('.lambda.ts', ''));
    expect(there.toSorted()).toEqual(wanted.toSorted());
  });
});

describe('the catalogue of problems', () => {
  // What may befall any request.
  const general: readonly ProblemCode[] = [
    'Malformed',
    'Unauthenticated',
    'NotPermitted',
    'RouteUnknown',
    'StillRunning',
    'BodyTooLarge',
    'MediaTypeUnsupported',
    'IdempotencyKeyReused',
    'TooManyRequests',
    'Fault',
    'Busy',
    'ArchiveClosed',
  ];

  test('every problem is one that some route is refused by', () => {
    const refused = new Set<string>([...general, ...Object.values(refusals).flat()]);
    expect(Object.keys(problems).filter((code) => !refused.has(code))).toEqual([]);
  });
});

const isForm = (one: unknown): one is AnyForm => typeof one === 'object' && one !== null && 'says' in one;
