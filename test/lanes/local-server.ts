import { createServer, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

type Answer = (request: Request) => Promise<Response | undefined>;

const requestOf = (incoming: IncomingMessage, origin: string): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  const bodiless = incoming.method === 'GET' || incoming.method === 'HEAD';
  return new Request(new URL(incoming.url ?? '/', origin), {
    method: incoming.method ?? 'GET',
    headers,
    ...(bodiless ? {} : { body: Readable.toWeb(incoming), duplex: 'half' }),
  });
};

/** Serves a function of requests on a free port of 127.0.0.1; what it does not answer is 404, what it throws 500. */
export const localServer = async (answer: Answer): Promise<{ origin: string; stop: () => Promise<void> }> => {
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const reply = async (): Promise<void> => {
      const response = (await answer(requestOf(incoming, origin))) ?? new Response(null, { status: 404 });
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      if (response.body) await pipeline(Readable.fromWeb(response.body), outgoing);
      else outgoing.end();
    };
    reply().catch((fault: unknown) => outgoing.writeHead(500).end(String(fault)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  return { origin, stop };
};
