/** Stands where the HTTP gateway stands in AWS: the same events in, the same answers out, from the same route table. */
import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context as LambdaContext } from 'aws-lambda';
import type { Context, Hono } from 'hono';
import { type Route, routes } from '../../shared/contract/routes.ts';
import { languageOf, problem } from '../../shared/runtime/problems.ts';

interface Answer {
  readonly statusCode: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

/** A Lambda context as far as anything here reads it. */
type LocalContext = Pick<
  LambdaContext,
  'awsRequestId' | 'functionName' | 'functionVersion' | 'invokedFunctionArn' | 'memoryLimitInMB'
>;

type Door = (event: APIGatewayProxyEventV2, context: LocalContext) => Promise<Answer>;

/** A door is loaded when somebody first knocks: the service is ready before all of it is read. */
const loadDoor = async ({ room, door }: Route): Promise<Door> => {
  const path = new URL(`../../functions/${room}/${door}.lambda.ts`, import.meta.url);
  const { handler } = (await import(path.href)) as { handler: Door };
  return handler;
};

/** What a gateway lets through: the door itself refuses anything above 1 MB with its own words. */
const MOST_BYTES = 10_000_000;

export const openGateway = (app: Hono, afterwards: () => void): void => {
  for (const route of Object.values(routes))
    app.on([route.method], route.path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
      const event = await eventOf(c, route);
      if (event === undefined) return tooLarge(c);
      const door = await loadDoor(route);
      const answer = await door(event, contextOf(route, event.requestContext.requestId));
      if (route.method !== 'GET') afterwards();
      return respond(answer);
    });
  app.notFound((c) =>
    respond(problem({ code: 'RouteUnknown' }, languageOf(c.req.header('accept-language')))),
  );
};

/** What is left of the body is not read: the connection cannot carry another request. */
const tooLarge = (c: Context): Response => {
  const answer = respond(problem({ code: 'BodyTooLarge' }, languageOf(c.req.header('accept-language'))));
  answer.headers.set('connection', 'close');
  return answer;
};

const respond = ({ statusCode, headers = {}, body = '', isBase64Encoded = false }: Answer): Response => {
  const content = isBase64Encoded ? Buffer.from(body, 'base64') : body;
  return new Response(statusCode === 302 ? null : content, { status: statusCode, headers });
};

const eventOf = async (c: Context, route: Route): Promise<APIGatewayProxyEventV2 | undefined> => {
  const url = new URL(c.req.url);
  const body = route.method === 'GET' ? '' : await textOf(c.req.raw);
  if (body === undefined) return undefined;
  return {
    version: '2.0',
    routeKey: `${route.method} ${route.path}`,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: Object.fromEntries(c.req.raw.headers),
    queryStringParameters: Object.fromEntries(url.searchParams),
    pathParameters: c.req.param(),
    requestContext: requestContext(c, route, url),
    ...(body === '' ? {} : { body }),
    isBase64Encoded: false,
  };
};

const requestContext = (c: Context, route: Route, url: URL): APIGatewayProxyEventV2['requestContext'] => ({
  accountId: 'local',
  apiId: 'local',
  domainName: url.hostname,
  domainPrefix: 'local',
  http: {
    method: c.req.method,
    path: url.pathname,
    protocol: 'HTTP/1.1',
    sourceIp: '127.0.0.1',
    userAgent: c.req.header('user-agent') ?? '',
  },
  requestId: randomUUID(),
  routeKey: `${route.method} ${route.path}`,
  stage: '$default',
  time: new Date().toISOString(),
  timeEpoch: Date.now(),
});

/** Undefined when it is larger than a gateway takes; the rest of it is not read. */
const textOf = async (request: Request): Promise<string | undefined> => {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | undefined = request.body ?? undefined;
  for await (const piece of body ?? noBytes()) {
    length += piece.length;
    if (length > MOST_BYTES) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
};

async function* noBytes(): AsyncIterable<Uint8Array> {}

export const contextOf = ({ door }: { readonly door: string }, requestId: string): LocalContext => ({
  awsRequestId: requestId,
  functionName: door,
  functionVersion: 'local',
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${door}`,
  memoryLimitInMB: '0',
});
