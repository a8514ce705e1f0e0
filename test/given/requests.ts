import { doesNotMatch } from 'node:assert/strict';
import type { Outcome, Refusal } from '../../shared/archive/outcome.ts';
import { refuse } from '../../shared/archive/outcome.ts';
import type { Person } from '../../shared/archive/people.ts';
import type { Shown, Story } from '../../shared/ports/story.ts';
import { languages } from '../../shared/contract/languages.ts';
import { newId } from '../../shared/runtime/ids.ts';
import { problem } from '../../shared/runtime/problems.ts';

export interface Request<Body> {
  readonly by: Person;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Body;
  readonly made?: string;
}

/** Asks a story as the edge does: find, may, act, show. The form is the edge's own. */
export const ask = async <Needs, Subject, Body>(
  story: Story<Needs, Subject, Body>,
  needs: Needs,
  { by, params = {}, query = {}, body, made = newId() }: Request<Body>,
): Promise<Outcome<Shown>> => {
  const answer = await told(story, needs, { by, params, query, ...(body !== undefined && { body }), made });
  if (!answer.accepted) expectWhole(answer.refusal);
  return answer;
};

/** Whatever is refused in a test is said in whole sentences: none is left with a fact that the refusal does not carry. */
const expectWhole = (refusal: Refusal): void => {
  for (const language of languages) {
    const { detail } = JSON.parse(problem(refusal, language).body) as { detail: string };
    doesNotMatch(detail, /\{\w+\}|undefined|null|NaN/);
  }
};

const told = async <Needs, Subject, Body>(
  story: Story<Needs, Subject, Body>,
  needs: Needs,
  { by, params = {}, query = {}, body, made = newId() }: Request<Body>,
): Promise<Outcome<Shown>> => {
  const asked = { caller: { person: by, language: 'ru' as const }, params, query };
  const found = await story.find(needs, asked);
  if (!found.accepted) return found;
  const about = { ...asked, subject: found.value };
  const barred = story.may?.(needs, about);
  if (barred) return refuse(barred);
  const done = await story.act?.(needs, { ...about, body: body as Body, made });
  return done && !done.accepted ? done : story.show(needs, { ...about, made });
};

/** The JSON of a good answer, or the test is wrong. */
export const jsonOf = (answer: Outcome<Shown>): Record<string, unknown> => {
  if (answer.accepted && 'json' in answer.value) return answer.value.json as Record<string, unknown>;
  throw new Error(`The answer is not JSON: ${JSON.stringify(answer)}`);
};

/** An answer as the edge leaves it: its form says that it names its people, and they are tried with the edge. */
export const withPeople = (json: unknown): object => ({ ...(json as object), people: [] });

/** The code of a refusal; undefined for a good answer. */
export const codeOf = (answer: Outcome<unknown>): string | undefined =>
  answer.accepted ? undefined : answer.refusal.code;
