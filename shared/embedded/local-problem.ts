/** Problem documents (RFC 9457) of what the local service alone answers, in the caller's language. */
import { languageOf } from '../contract/languages.ts';
import { type LocalCode, localProblems } from '../contract/problems-local.ts';
import { type Facts, sentence } from '../contract/sentence.ts';

export interface Told {
  readonly facts?: Facts;
  readonly headers?: Readonly<Record<string, string>>;
}

export const problem = (
  request: Pick<Request, 'headers'>,
  code: LocalCode,
  { facts = {}, headers = {} }: Told = {},
): Response => {
  const language = languageOf(request.headers.get('accept-language'));
  const { status } = localProblems[code];
  const detail = sentence(localProblems[code], language, facts);
  const document = { type: `urn:archive:problem:${code}`, title: code, status, code, detail, ...facts };
  return new Response(JSON.stringify(document), {
    status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
    },
  });
};
