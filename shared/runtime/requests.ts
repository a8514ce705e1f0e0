/** The parts of a request that need reading before any story: body and `Idempotency-Key`. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Language } from '../archive/names.ts';
import { accept, type Outcome, refuse } from '../archive/outcome.ts';
import { type Form, noFields } from '../contract/routes/form.ts';
import { malformed, readForm, wordOf } from './forms.ts';
import { notJson, parseJson } from './json.ts';

const MOST_BYTES = 1_000_000;

/** The body by the route's form. A route that takes none must get none, or an empty object. */
export const bodyOf = <Body>(
  event: APIGatewayProxyEventV2,
  form: Form<Body>,
  language: Language,
): Outcome<Body> => {
  const text = textOf(event);
  if (Buffer.byteLength(text) > MOST_BYTES) return refuse({ code: 'BodyTooLarge' });
  const sent = event.headers['content-type'];
  if (text !== '' && !isJson(sent)) return refuse(unsupported(sent));
  const value = parseJson(text === '' ? '{}' : text);
  if (value === undefined) return notJson(text, language);
  if (form.body) return readForm(form.body, value, language);
  const none = readForm(noFields, value, language);
  // Without a schema the body's type is `undefined`, which is what is answered.
  return none.accepted ? accept(undefined as Body) : none;
};

const textOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;

const isJson = (header: string | undefined): boolean =>
  /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(header ?? '');

/** With what was sent, as far as it is a media type. */
const unsupported = (sent = '') => {
  const type = /^[\w.+-]{1,50}\/[\w.+-]{1,50}/.exec(sent)?.[0];
  return { code: 'MediaTypeUnsupported', ...(type === undefined ? {} : { sent: type }) };
};

/** The `Idempotency-Key`, on requests that change something. */
export const repeatName = (
  event: APIGatewayProxyEventV2,
  language: Language,
): Outcome<string | undefined> => {
  const name = event.headers['idempotency-key'];
  if (name === undefined || event.requestContext.http.method === 'GET') return accept(undefined);
  if (name.length === 0 || name.length > 200) return malformed('/Idempotency-Key', wordOf('form', language));
  return accept(name);
};
