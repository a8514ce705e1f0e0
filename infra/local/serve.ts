/** The embedded service: the same doors and stories as in AWS, behind a server on the loopback interface. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import type { Clock } from '../../shared/ports/clock.ts';
import type { ExecutorWorld } from '../../shared/ports/world.ts';
import { problem } from '../../shared/embedded/local-problem.ts';
import { findByLogin } from '../../shared/register/people.ts';
import { closeArchive, openArchive } from '../../shared/runtime/closed.ts';
import { trust } from '../../shared/runtime/tokens.ts';
import { useWorld } from '../../shared/runtime/world.ts';
import { startCalendar } from './calendar.ts';
import { localDocs } from './docs.ts';
import { loadDemoChamber } from './demo-chamber.ts';
import { demoPeople } from './demo-people.ts';
import { openGateway } from './gateway.ts';
import { localPages } from './pages.ts';
import { startPump } from './pump.ts';
import { replay } from './replay.ts';
import { toOneName } from './sign-in/one-name.ts';
import { localProvider } from './sign-in/provider.ts';
import { type SignIn, signInRoutes } from './sign-in/routes.ts';
import { type LocalIssuer, localIssuer } from './tokens.ts';

export interface Opened {
  readonly world: ExecutorWorld;
  readonly transfer?: (request: Request) => Promise<Response | undefined>;
  /** Once a day. */
  readonly upkeep?: () => Promise<unknown>;
  close(): void;
}

export interface Settings {
  readonly folder: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly clock: Clock;
  /** The day is fixed for trying things out: nothing happens by the calendar. */
  readonly dayStandsStill?: boolean;
  /** What is ordered waits for a start without this. */
  readonly destroysLater?: boolean;
  readonly open: (origin: () => string) => Promise<Opened>;
}

export interface Service {
  readonly url: string;
  readonly world: ExecutorWorld;
  close(): Promise<void>;
}

/** Ready when it answers. @throws when the port is taken, or what was opened does not belong together. */
export const serve = async (settings: Settings): Promise<Service> => {
  let url = '';
  const opened = await settings.open(() => url);
  useWorld(opened.world);
  const issuer = await localIssuer(settings.folder);
  // Whoever asks before the registry is known to be as new as the evidence is told to wait.
  closeArchive();
  let ring: () => void = () => undefined;
  let signIn: SignIn | undefined;
  const local = app(opened, { issuer, signIn: () => signIn }, () => ring());
  const server = createAdaptorServer({ fetch: local.fetch });
  try {
    url = await listen(server, settings.port);
    const provider = await localProvider(settings.folder, url);
    signIn = signInRoutes(provider, demoPeople(settings.clock.today()));
    trust(issuer.trusted, provider.trusted);
    const work = await begin(opened, settings);
    ring = work.ring;
    return { url, world: opened.world, close: () => closeAll(server, opened, work) };
  } catch (error) {
    await closeAll(server, opened);
    throw error;
  }
};

interface Work {
  readonly ring: () => void;
  readonly stop: () => Promise<unknown>;
}

/** What is ahead of the registry is put back; then doors and work are let go. */
const begin = async (
  { world, upkeep }: Opened,
  { clock, dayStandsStill = false, destroysLater = false }: Settings,
): Promise<Work> => {
  await replay(world);
  await loadDemoChamber(world.registry, clock.today());
  openArchive();
  const pump = startPump(world.registry, destroysLater ? ['destroy-case-file'] : []);
  const calendar = dayStandsStill ? undefined : startCalendar(clock, upkeep);
  return { ring: () => pump.ring(), stop: () => Promise.all([pump.stop(), calendar?.stop()]) };
};

const closeAll = async (server: ServerType, opened: Opened, work?: Work): Promise<void> => {
  if (server.listening) await new Promise((done) => server.close(done));
  await work?.stop();
  opened.close();
};

interface Issuers {
  readonly issuer: LocalIssuer;
  /** Undefined until it is known at which address this service answers. */
  readonly signIn: () => SignIn | undefined;
}

const app = ({ transfer, world }: Opened, { issuer, signIn }: Issuers, ring: () => void): Hono => {
  const users = demoPeople(world.clock.today()).map(({ user }) => user);
  const local = new Hono();
  // A page elsewhere whose name was made to point here is not answered: it could ask for tokens.
  local.use(async (c, next) => {
    if (!isOurName(c.req.header('host'))) return c.text('This service answers to 127.0.0.1 alone.', 421);
    return next();
  });
  local.use(toOneName);
  local.post('/local/token', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const user = typeof body === 'object' && body !== null && 'user' in body ? body.user : undefined;
    if (typeof user !== 'string') return problem(c.req.raw, 'TokenRequestMalformed', { facts: { users } });
    if (!(await findByLogin(world.registry, user)))
      return problem(c.req.raw, 'UserUnknown', { facts: { users } });
    return c.json({ access_token: await issuer.issue(user), token_type: 'Bearer' });
  });
  for (const path of ['/sign-in.json', '/local/sign-in.css', '/local/sign-in/*', '/oidc/*'])
    local.all(path, (c) => signIn()?.fetch(c.req.raw, c.env as HttpBindings) ?? c.notFound());
  if (transfer) local.all('/local/*', async (c) => (await transfer(c.req.raw)) ?? c.notFound());
  local.route('/', localDocs());
  openGateway(local, ring);
  local.route('/', localPages());
  return local;
};

const isOurName = (host: string | undefined): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');

const listen = (server: ServerType, port: number): Promise<string> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () =>
      done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
