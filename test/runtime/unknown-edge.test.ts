import { expect, test } from '@jest/globals';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { unknownEdge } from '../../shared/runtime/unknown-edge.ts';

test.each([
  ['kk', 'kk'],
  ['en-GB,ru;q=0.5', 'en'],
  [undefined, 'ru'],
])('who asks in %s for what is not there is told so in %s', async (asked, answered) => {
  const event = { headers: asked === undefined ? {} : { 'accept-language': asked } };
  const answer = await unknownEdge()(
    event as unknown as APIGatewayProxyEventV2, // the edge reads nothing but the headers
    {} as Context,
  );

  expect([answer.statusCode, answer.headers['content-language']]).toEqual([404, answered]);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'RouteUnknown', status: 404 });
});
