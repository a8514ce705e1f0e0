/**
 * A story of a route, cut into the four steps whose order the contract fixes:
 * find (404) → may (403) → [the edge reads the form: 400] → act (409) → show.
 * An answer is always shown from the state, so a repeated request shows it again.
 */
import type { Language } from '../archive/names.ts';
import type { Outcome, Refusal } from '../archive/outcome.ts';
import type { Person } from '../archive/people.ts';

export interface Caller {
  readonly person: Person;
  readonly language: Language;
}

/** What is known before the body is read. `caller` is undefined on public routes only. */
export interface Asked<Who = Caller> {
  readonly caller: Who;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export interface Told<Subject, Body, Who = Caller> extends Asked<Who> {
  readonly subject: Subject;
  readonly body: Body;
  /** A fresh opaque id for what this request makes; the same when the request is repeated. */
  readonly made: string;
}

/** A good answer: JSON, bytes as they are, or a redirect to a short-lived URL. */
export type Shown =
  | { readonly json: unknown; readonly status?: number }
  | { readonly bytes: Uint8Array; readonly mediaType: string; readonly fileName?: string }
  | { readonly location: string };

export interface Story<Needs, Subject, Body, Who = Caller> {
  /** Looks for what the request is about. What the caller may not see is unknown to him. */
  readonly find: (needs: Needs, asked: Asked<Who>) => Promise<Outcome<Subject>>;
  /** Does the caller's office permit it? A refusal, or nothing. */
  readonly may?: (needs: Needs, asked: Asked<Who> & { readonly subject: Subject }) => Refusal | undefined;
  /** Changes the state, or refuses. Repeating it after success must not happen: the edge sees to that. */
  readonly act?: (needs: Needs, told: Told<Subject, Body, Who>) => Promise<Outcome<unknown>>;
  /** Reads the state again and shows it. */
  readonly show: (
    needs: Needs,
    asked: Asked<Who> & { readonly subject: Subject; readonly made: string },
  ) => Promise<Outcome<Shown>>;
}

/** For a route that is about nothing that is there yet. */
export const nothing = (): Promise<Outcome<undefined>> =>
  Promise.resolve({ accepted: true, value: undefined });
