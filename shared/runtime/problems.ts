/** Problem documents (RFC 9457) in the caller's language. */
import type { Language } from '../archive/names.ts';
import type { Refusal } from '../archive/outcome.ts';
import { languageOf } from '../contract/languages.ts';
import { isProblemCode, problems } from '../contract/problems.ts';
import { sentence } from '../contract/sentence.ts';

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

/** @throws when a story refuses with a code that the catalogue does not know: that is a bug. */
export const problem = (refusal: Refusal, language: Language): Answer => {
  const { code, ...facts } = refusal;
  if (!isProblemCode(code)) throw new Error(`no text for the refusal ${code}`);
  const { status } = problems[code];
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 503 || status === 429 ? { 'retry-after': '5' } : {}),
    },
    body: JSON.stringify({
      type: `urn:archive:problem:${code}`,
      title: code,
      status,
      code,
      detail: sentence(problems[code], language, facts),
      ...facts,
    }),
  };
};

export { languageOf };
