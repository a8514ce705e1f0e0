/** Good answers, as the gateway takes them. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Shown } from '../ports/story.ts';
import type { Answer } from './problems.ts';

/**
 * Where something lies is answered by sending there. A page that has to open it itself cannot see where it is
 * sent, and asks for JSON alone: it is told the address instead.
 */
export const answerOf = (shown: Shown, status: number, event: APIGatewayProxyEventV2): Answer => {
  if ('location' in shown) {
    const { location } = shown;
    return event.headers['accept'] === 'application/json'
      ? json(200, { location })
      : { statusCode: 302, headers: { ...unkept, location }, body: '' };
  }
  if ('json' in shown) return json(shown.status ?? status, shown.json);
  const named = shown.fileName ? { 'content-disposition': `attachment; filename="${shown.fileName}"` } : {};
  return {
    statusCode: status,
    headers: { ...unkept, ...named, 'content-type': shown.mediaType },
    body: Buffer.from(shown.bytes).toString('base64'),
    isBase64Encoded: true,
  };
};

const unkept = { 'cache-control': 'no-store' };

const json = (statusCode: number, body: unknown): Answer => ({
  statusCode,
  headers: { ...unkept, 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});
