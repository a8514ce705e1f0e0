/** What a client sends to each route and is answered: types alone, taken from the forms. */
import type * as z from 'zod';
import type { RouteName } from '../routes.ts';
import type { forms } from './all.ts';

type SchemaOf<Name extends RouteName, Part extends 'body' | 'answer'> = (typeof forms)[Name] extends {
  readonly [Key in Part]?: infer Schema;
}
  ? NonNullable<Schema>
  : never;

export type AnswerOf<Name extends RouteName> = z.output<SchemaOf<Name, 'answer'>>;

export type BodyOf<Name extends RouteName> = z.input<SchemaOf<Name, 'body'>>;
