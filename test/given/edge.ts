import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { generateKeyPair, SignJWT } from 'jose';
import * as z from 'zod';
import { accept, refuse } from '../../shared/archive/outcome.ts';
import { form } from '../../shared/contract/routes/form.ts';
import type { Route } from '../../shared/contract/routes.ts';
import type { Story } from '../../shared/ports/story.ts';
import type { ExecutorWorld, World } from '../../shared/ports/world.ts';
import { httpEdge } from '../../shared/runtime/http-edge.ts';
import { trust } from '../../shared/runtime/tokens.ts';
import { useWorld } from '../../shared/runtime/world.ts';
import type { ChamberGiven } from './chamber.ts';

const route: Route = {
  method: 'POST',
  path: '/v1/boxes/{box}',
  room: 'intake',
  door: 'mark-box',
  access: 'person',
  status: 201,
};

const body = z.strictObject({ mark: z.string().max(5), volumes: z.int().min(1).exactOptional() });
type Mark = z.infer<typeof body>;

/** A box can be marked once, by agents; `fault` is thrown where the story would change it. */
const markBox = (fault?: Error): Story<Pick<World, 'registry'>, string, Mark> => ({
  find: (_needs, { params }) =>
    Promise.resolve(
      params['box'] === 'gone' ? refuse({ code: 'CaseFileUnknown' }) : accept(params['box'] ?? ''),
    ),
  may: (_needs, { caller }) => (caller.person.licence ? undefined : { code: 'NotPermitted' }),
  act: async ({ registry }, { subject, body: { mark }, made }) => {
    if (fault) throw fault;
    const item = { pk: 'BOX', sk: subject, mark, made };
    const { committed } = await registry.commit({ puts: [{ item, when: [{ item: 'absent' }] }] });
    return committed ? accept(undefined) : refuse({ code: 'ChangedMeanwhile' });
  },
  show: async ({ registry }, { subject, made }) =>
    accept({ json: { made, mark: (await registry.get({ pk: 'BOX', sk: subject }))?.['mark'] } }),
});

export interface Sent {
  readonly user?: string;
  readonly box?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly fault?: Error;
}

export interface Answered {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly json: Record<string, unknown>;
}

export interface EdgeGiven {
  readonly tokenOf: (user: string, more?: { audience?: string; expires?: string }) => Promise<string>;
  /** Asks the door of the box; without a user, without a token. */
  readonly send: (sent: Sent) => Promise<Answered>;
}

const eventOf = ({ box = 'one', body: text = '{"mark":"red"}', headers }: Sent): APIGatewayProxyEventV2 => {
  const read: unknown = {
    routeKey: 'POST /v1/boxes/{box}',
    rawPath: `/v1/boxes/${box}`,
    headers: { 'content-type': 'application/json', ...headers },
    pathParameters: { box },
    requestContext: { requestId: 'request-1', http: { method: 'POST' } },
    body: text,
    isBase64Encoded: false,
  };
  return read as APIGatewayProxyEventV2; // as much of it as the edge reads
};

/** The edge before a tiny room, with an issuer of tokens that it trusts. */
export const anEdge = async ({ registry, clock, newId }: ChamberGiven): Promise<EdgeGiven> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  trust({ issuer: 'https://issuer.test', audience: 'archive', keys: () => Promise.resolve(publicKey) });
  // The edge and this story take no more of the world than this.
  useWorld({ registry, clock, newId } as Partial<ExecutorWorld> as ExecutorWorld);
  const tokenOf: EdgeGiven['tokenOf'] = (user, { audience = 'archive', expires = '1h' } = {}) =>
    new SignJWT()
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject(user)
      .setIssuer('https://issuer.test')
      .setAudience(audience)
      .setExpirationTime(expires)
      .sign(privateKey);
  const send = async (sent: Sent): Promise<Answered> => {
    const handler = httpEdge({
      route,
      form: form({ says: 'Marks a box.', body }),
      story: markBox(sent.fault),
      needs: ({ registry: kept }) => ({ registry: kept }),
    });
    const bearer = sent.user === undefined ? {} : { authorization: `Bearer ${await tokenOf(sent.user)}` };
    const event = eventOf({ ...sent, headers: { ...bearer, ...sent.headers } });
    const answer = await handler(event, {} as Context); // the edge reads none of it
    return { ...answer, json: JSON.parse(answer.body) as Record<string, unknown> };
  };
  return { tokenOf, send };
};
