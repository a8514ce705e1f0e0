/** Answers where no route is, to anybody, without opening the archive. */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type Answer, languageOf, problem } from './problems.ts';

export const unknownEdge = () =>
  middy(({ headers }: APIGatewayProxyEventV2): Promise<Answer> =>
    Promise.resolve(problem({ code: 'RouteUnknown' }, languageOf(headers['accept-language']))),
  );
