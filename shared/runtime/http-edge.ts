/**
 * The one way in over HTTP. It keeps the order of checks that the contract
 * fixes: token 401, standing 403, existence 404, office 403, form 400, state
 * 409. Faults are caught and logged here and nowhere else.
 */
import middy from '@middy/core';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { accept, type Outcome, refuse, type Refusal } from '../archive/outcome.ts';
import { type Form, noFields } from '../contract/routes/form.ts';
import type { Route } from '../contract/routes.ts';
import { IntegrityFault, MalformedCursor, TransientFault } from '../ports/faults.ts';
import type { Caller, Shown, Story, Told } from '../ports/story.ts';
import type { World } from '../ports/world.ts';
import { answerOf } from './answers.ts';
import { callerOf } from './callers.ts';
import { isClosed } from './closed.ts';
import { readForm, wordOf } from './forms.ts';
import { log } from './log.ts';
import { namingPeople } from './named-people.ts';
import { type Answer, languageOf, problem } from './problems.ts';
import { type Repeat, RepeatedMeanwhile, digestOf, earlier, filingRepeat } from './repeats.ts';
import { bodyOf, repeatName } from './requests.ts';
import { world as openWorld } from './world.ts';

/** The parts of a door: its route, its form, its story, and what of the world the story gets. */
export interface Door<Needs, Subject, Body, Who> {
  readonly route: Route;
  readonly form: Form<Body>;
  readonly story: Story<Needs, Subject, Body, Who>;
  readonly needs: (world: World) => Needs;
}

export const httpEdge = <Needs extends Pick<World, 'registry'>, Subject, Body>(
  door: Door<Needs, Subject, Body, Caller>,
) =>
  edge(async (event, world) => {
    const language = languageOf(event.headers['accept-language']);
    const known = await callerOf(world, event.headers['authorization'], door.route);
    if (!known.accepted) return problem(known.refusal, language);
    return answerTo(door, { event, world, caller: { person: known.value, language } });
  });

/** A route that needs no account: it can only show. */
export const publicEdge = <Needs, Subject>(door: Door<Needs, Subject, undefined, undefined>) =>
  edge(async (event, world) => {
    const language = languageOf(event.headers['accept-language']);
    const asked = { caller: undefined, params: paramsOf(event), query: queryOf(event) };
    const needs = door.needs(world);
    const found = await door.story.find(needs, asked);
    if (!found.accepted) return problem(found.refusal, language);
    const query = readForm(door.form.query ?? noFields, asked.query, language);
    if (!query.accepted) return problem(query.refusal, language);
    const shown = await door.story.show(needs, { ...asked, subject: found.value, made: '' });
    return shown.accepted
      ? answerOf(shown.value, door.route.status, event)
      : problem(shown.refusal, language);
  });

interface Request {
  readonly event: APIGatewayProxyEventV2;
  readonly world: World;
  readonly caller: Caller;
}

const answerTo = async <Needs extends Pick<World, 'registry'>, Subject, Body>(
  door: Door<Needs, Subject, Body, Caller>,
  request: Request,
): Promise<Answer> => {
  const { language } = request.caller;
  const repeated = await repetitionOf(request);
  if (!repeated.accepted) return problem(repeated.refusal, language);
  const shown = await tell(door, request, repeated.value);
  if (!shown.accepted) return problem(shown.refusal, language);
  const named = await namingPeople(request.world.registry, door.form, shown.value);
  return answerOf(named, door.route.status, request.event);
};

/** What this request's `Idempotency-Key` means: nothing, a first request, or one that was done before. */
interface Repetition {
  readonly repeat?: Repeat;
  readonly before?: { readonly made: string };
}

const repetitionOf = async ({ event, world, caller }: Request): Promise<Outcome<Repetition>> => {
  const name = repeatName(event, caller.language);
  if (!name.accepted) return name;
  if (name.value === undefined) return accept({});
  const { method } = event.requestContext.http;
  const digest = digestOf(method, event.rawPath, event.body ?? '');
  const repeat: Repeat = { person: caller.person.id, name: name.value, digest };
  const before = await earlier(world.registry, repeat);
  if (before && before.digest !== digest) return refuse({ code: 'IdempotencyKeyReused' });
  return accept({ repeat, ...(before ? { before } : {}) });
};

/** The steps of a story in the order of the contract; what was done before is only shown again. */
const tell = async <Needs extends Pick<World, 'registry'>, Subject, Body>(
  door: Door<Needs, Subject, Body, Caller>,
  request: Request,
  { repeat, before }: Repetition,
): Promise<Outcome<Shown>> => {
  const { event, world, caller } = request;
  const needs = door.needs(world);
  const made = before?.made ?? world.newId();
  const asked = { caller, params: paramsOf(event), query: queryOf(event) };
  const found = await door.story.find(needs, asked);
  if (!found.accepted) return found;
  const about = { ...asked, subject: found.value, made };
  const barred = door.story.may?.(needs, about);
  if (barred) return refuse(barred);
  const registry = repeat ? filingRepeat(world.registry, repeat, made) : needs.registry;
  const done = before ? accept(undefined) : await act(door, { ...needs, registry }, { ...about, event });
  return done.accepted ? door.story.show(needs, about) : done;
};

type About<Subject> = Omit<Told<Subject, unknown>, 'body'> & { readonly event: APIGatewayProxyEventV2 };

const act = async <Needs, Subject, Body>(
  { form, story }: Door<Needs, Subject, Body, Caller>,
  needs: Needs,
  { event, ...about }: About<Subject>,
): Promise<Outcome<unknown>> => {
  const { language } = about.caller;
  const query = readForm(form.query ?? noFields, about.query, language);
  if (!query.accepted) return query;
  const body = bodyOf(event, form, language);
  if (!body.accepted) return body;
  return story.act ? story.act(needs, { ...about, body: body.value }) : accept(undefined);
};

const paramsOf = (event: APIGatewayProxyEventV2): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(event.pathParameters ?? {}).map(([name, value]) => [name, value ?? '']));

const queryOf = (event: APIGatewayProxyEventV2): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(event.queryStringParameters ?? {}).map(([name, value]) => [name, value ?? '']),
  );

const edge = (respond: (event: APIGatewayProxyEventV2, world: World) => Promise<Answer>) =>
  middy(async (event: APIGatewayProxyEventV2): Promise<Answer> =>
    isClosed()
      ? problem({ code: 'ArchiveClosed' }, languageOf(event.headers['accept-language']))
      : respond(event, await openWorld()),
  ).onError((request) => {
    const language = languageOf(request.event.headers['accept-language']);
    request.response = problem(refusalOf(request.error, request.event), language);
  });

/** What the caller is told of a fault: never what it was. */
const refusalOf = (error: unknown, event: APIGatewayProxyEventV2): Refusal => {
  const request = event.requestContext.requestId;
  const language = languageOf(event.headers['accept-language']);
  if (error instanceof RepeatedMeanwhile) return { code: 'StillRunning' };
  if (error instanceof MalformedCursor) {
    const faults = [{ pointer: '/cursor', detail: wordOf('cursor', language) }];
    return { code: 'Malformed', faults } as Refusal;
  }
  if (error instanceof TransientFault) {
    log.warn('HTTP_BUSY', { request, route: event.routeKey });
    return { code: 'Busy' };
  }
  log.error(error instanceof IntegrityFault ? 'INTEGRITY' : 'HTTP_FAULT', {
    request,
    route: event.routeKey,
    error: error instanceof Error ? error : String(error),
  });
  return { code: 'Fault', request } as Refusal;
};
