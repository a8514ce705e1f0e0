/** Problem documents (RFC 9457) in the caller's language. */
import type { Language } from '../archive/names.ts';
import type { Refusal } from '../archive/outcome.ts';
import { isProblemCode, problems, type ProblemCode } from '../contract/problems.ts';

export interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: boolean;
}

/** `kk`, `ru` or `en` as the header prefers; Russian where none is named. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().split(';q=');
      return { tag: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  return (
    wanted.map(({ tag }) => tag).find((tag): tag is Language => ['kk', 'ru', 'en'].includes(tag)) ?? 'ru'
  );
};

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
      detail: sentence(code, language, facts),
      ...facts,
    }),
  };
};

const sentence = (code: ProblemCode, language: Language, facts: Readonly<Record<string, unknown>>): string =>
  problems[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) => said(facts[name]));

const said = (fact: unknown): string => {
  if (Array.isArray(fact)) return fact.map(said).join(', ');
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
};
