/** The embedded service on a fixed day, driven over real HTTP, with an eye on what its registry holds. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect } from '@jest/globals';
import { serve } from '../../../infra/local/serve.ts';
import { type Client, clientOf, until } from '../../../infra/local/walk/client.ts';
import { isProblemCode, problems } from '../../../shared/contract/problems.ts';
import { openapiDocument } from '../../../shared/contract/routes/openapi.ts';
import { type RouteName, routes } from '../../../shared/contract/routes.ts';
import { clockFixedOn } from '../../../shared/runtime/clock.ts';
import { openEmbeddedWorld } from '../../../shared/runtime/world-embedded.ts';
import { day } from '../../given/days.ts';

export const TODAY = '2026-11-22';

export interface Sent {
  readonly user?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it stands. */
  readonly raw?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

export interface ServiceGiven {
  readonly url: string;
  readonly folder: string;
  readonly client: Client;
  /** Asks a route of the table; what is put in its address is encoded as a client does. */
  readonly ask: (name: RouteName, sent?: Sent) => Promise<Answered>;
  readonly tokenOf: (user: string) => Promise<string>;
  /** Digest of every item of the registry by its key, once nothing is owed any more. */
  readonly onFile: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

export const aService = async (): Promise<ServiceGiven> => {
  const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
  const clock = clockFixedOn(day(TODAY));
  const open = (origin: () => string) => openEmbeddedWorld({ folder, clock, origin });
  const service = await serve({ folder, port: 0, clock, open, dayStandsStill: true });
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (user: string) => {
    const known = tokens.get(user) ?? signIn(service.url, user);
    tokens.set(user, known);
    return known;
  };
  return {
    url: service.url,
    folder,
    client: clientOf(service.url),
    tokenOf,
    ask: async (name, sent = {}) =>
      answered(
        await fetch(addressOf(service.url, name, sent), {
          method: routes[name].method,
          redirect: 'manual',
          headers: {
            ...(sent.user === undefined ? {} : { authorization: `Bearer ${await tokenOf(sent.user)}` }),
            ...(bodyOf(sent) === undefined ? {} : { 'content-type': 'application/json' }),
            ...sent.headers,
          },
          ...(bodyOf(sent) === undefined ? {} : { body: bodyOf(sent)! }),
        }),
      ),
    onFile: async () => {
      const works = [
        'seal-case-file',
        'inspect-scan',
        'enter-case-files',
        'draw-lines',
        'release-lines',
        'invite-commission',
      ];
      await until('nothing owed', async () => {
        const owed = await Promise.all(works.map((work) => service.world.registry.owed(work, 1)));
        return owed.flat().length === 0 ? true : undefined;
      });
      return itemsIn(join(folder, 'registry.sqlite'));
    },
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The same request, many times at once. */
export const atOnce = (
  { ask }: ServiceGiven,
  ...[name, sent, times = 20]: readonly [RouteName, Sent, number?]
): Promise<readonly Answered[]> => Promise.all(Array.from({ length: times }, () => ask(name, sent)));

const bodyOf = ({ body, raw }: Sent): string | undefined =>
  raw ?? (body === undefined ? undefined : JSON.stringify(body));

export const addressOf = (url: string, name: RouteName, { params = {}, query = '' }: Sent): string => {
  const path = routes[name].path.replaceAll(/\{(\w+)\}/g, (_, parameter: string) =>
    encodeURIComponent(params[parameter] ?? 'nothing'),
  );
  return `${url}${path}${query === '' ? '' : `?${query}`}`;
};

export const answered = async (answer: Response): Promise<Answered> => {
  const text = await answer.text();
  const isJson = /json/.test(answer.headers.get('content-type') ?? '');
  return {
    status: answer.status,
    headers: answer.headers,
    json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
  };
};

const signIn = async (url: string, user: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ user });
  const { json } = await answered(await fetch(`${url}/local/token`, { method: 'POST', headers, body }));
  return String(json['access_token']);
};

const itemsIn = (file: string): Readonly<Record<string, string>> => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT pk, sk, body FROM items ORDER BY pk, sk').all();
  database.close();
  return Object.fromEntries(
    rows.map(({ pk, sk, body }) => [
      `${String(pk)} ${String(sk)}`,
      createHash('sha256').update(String(body)).digest('hex'),
    ]),
  );
};

type Documented = Readonly<
  Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, object>> }>>>
>;
const documented = (openapiDocument('0') as { readonly paths: Documented }).paths;

/** A refusal as the contract has it: a problem document, with a code that the OpenAPI document names for the route. */
export const expectRefusal = (
  name: RouteName,
  { status, headers, json }: Answered,
  wanted: { readonly status: number; readonly code?: string },
): void => {
  expect({ status, ...json }).toMatchObject(wanted);
  const code = String(json['code']);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(isProblemCode(code) && problems[code].status).toBe(status);
  expect(json).toMatchObject({ type: `urn:archive:problem:${code}`, title: code, status });
  expect(String(json['detail']).length).toBeGreaterThan(10);
  expect(String(json['detail'])).not.toMatch(/\{\w+\}/);
  expect(JSON.stringify(json)).not.toMatch(/\.ts\b|node_modules|sqlite|at \w+ \(/i);
  const { path, method } = routes[name];
  const named = documented[path]?.[method.toLowerCase()]?.responses[String(status)];
  expect(`${name}: ${JSON.stringify(named ?? 'no such status')}`).toContain(`"${code}"`);
  if (code === 'Malformed') expectFaults(json['faults']);
};

const expectFaults = (faults: unknown): void => {
  expect(Array.isArray(faults) && faults.length).toBeGreaterThan(0);
  for (const fault of faults as readonly Record<string, unknown>[]) {
    expect(fault['pointer']).toMatch(/^(\/|$)/);
    expect(fault['detail']).toMatch(/./);
  }
};

export const pointersOf = ({ json }: Answered): readonly string[] =>
  (json['faults'] as readonly { readonly pointer: string }[] | undefined)?.map(({ pointer }) => pointer) ??
  [];
