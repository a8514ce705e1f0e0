/**
 * Asks the service. A refusal is a value; the network may fail, and then nobody knows whether the service did what
 * it was asked: the same key goes with every try, so that it is done once.
 */
import { type RouteName, routes } from '../../shared/contract/routes.ts';
import type { AnswerOf, BodyOf } from '../../shared/contract/routes/client.ts';
import { type Problem, problemOf } from './problem.ts';

export interface Asked<Name extends RouteName> {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: BodyOf<Name>;
  /** Of one intention of the person: what is asked again with it is done once. */
  readonly key?: string;
  readonly signal?: AbortSignal;
}

export type Answered<Answer> =
  | { readonly ok: true; readonly answer: Answer; readonly status: number }
  | { readonly ok: false; readonly problem: Problem };

/** The service does not answer, or what answers is not the service. */
export class Unreachable extends Error {}

/** Who asks, in which language; set once by the session. */
export interface Asker {
  language(): string;
  token(): string | undefined;
  /** The token is not taken. Answers true when there is a new one, false when the person does not want one now. */
  signInAgain(): Promise<boolean>;
}

let asker: Asker = {
  language: () => 'ru',
  token: () => undefined,
  signInAgain: () => Promise.resolve(false),
};

export const askAs = (whoever: Asker): void => {
  asker = whoever;
};

export const call = async <Name extends RouteName>(
  name: Name,
  asked: Asked<Name> = {},
): Promise<Answered<AnswerOf<Name>>> => {
  for (;;) {
    const response = await send(name, asked);
    const isEnded = response.status === 401 && routes[name].access === 'person';
    if (isEnded && (await asker.signInAgain())) continue;
    if (response.ok) {
      const answer = (await jsonOf(response)) as AnswerOf<Name>;
      return { ok: true, answer, status: response.status };
    }
    const problem = await problemOf(response);
    if (!problem) throw new Unreachable(`HTTP ${response.status}`);
    return { ok: false, problem };
  }
};

/** Where a paper or a document lies: the service sends there by a short-lived address. */
export const addressOf = <Name extends RouteName>(
  name: Name,
  { params = {}, query = {} }: Pick<Asked<Name>, 'params' | 'query'> = {},
): string => {
  const path = routes[name].path.replaceAll(/\{(\w+)\}/g, (_, part: string) =>
    encodeURIComponent(params[part] ?? ''),
  );
  const given = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
};

const send = async <Name extends RouteName>(name: Name, asked: Asked<Name>): Promise<Response> => {
  const { body, key, signal } = asked;
  const { method } = routes[name];
  const token = asker.token();
  try {
    return await fetch(addressOf(name, asked), {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': asker.language(),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Unreachable('no answer', { cause: error });
  }
};

const jsonOf = (response: Response): Promise<unknown> =>
  response.json().catch((error: unknown) => {
    throw new Unreachable('not an answer of the service', { cause: error });
  });
