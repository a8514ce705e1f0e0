/** A client of the service's API as its demo people use it: for the demonstration and for the tests of the whole walk. */
import { setTimeout as pause } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export interface Client {
  readonly url: string;
  /** Any answer, also a problem. */
  ask(user: string, request: `${string} ${string}`, body?: unknown): Promise<Answer>;
  /** @throws when the answer is not the good one. */
  get(user: string, path: string): Promise<Record<string, unknown>>;
  post(user: string, path: string, body?: unknown): Promise<Record<string, unknown>>;
  /** Follows the redirect of a file and answers its bytes. */
  file(user: string | undefined, path: string): Promise<Uint8Array>;
}

export const clientOf = (url: string): Client => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (user: string): Promise<string> => {
    const known = tokens.get(user) ?? signIn(url, user);
    tokens.set(user, known);
    return known;
  };
  const ask: Client['ask'] = async (user, request, body) => {
    const [method = '', path = ''] = request.split(' ');
    const headers = { authorization: `Bearer ${await tokenOf(user)}`, 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`${url}${path}`, { method, headers, redirect: 'manual', ...sent });
    const text = await answer.text();
    const read = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
    return { status: answer.status, headers: answer.headers, body: read };
  };
  const good = async (user: string, method: string, [path, body]: readonly [string, unknown?]) => {
    const answer = await ask(user, `${method} ${path}`, body);
    if (answer.status >= 400)
      throw new Error(`${user} ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  return {
    url,
    ask,
    get: (user, path) => good(user, 'GET', [path]),
    post: (user, path, body = {}) => good(user, 'POST', [path, body]),
    file: async (user, path) => {
      const headers = user === undefined ? {} : { authorization: `Bearer ${await tokenOf(user)}` };
      const first = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
      const location = first.headers.get('location');
      const answer = location === null ? first : await fetch(location);
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
};

const signIn = async (url: string, user: string): Promise<string> => {
  const answer = await fetch(`${url}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return token;
};

/** Asks again until `done` answers something. @throws after `seconds`. */
export const until = async <Found>(
  what: string,
  done: () => Promise<Found | undefined>,
  seconds = 120,
): Promise<Found> => {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await done();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await pause(100);
  }
};
