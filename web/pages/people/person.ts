/** A person as the list of a chamber shows him. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type Person = AnswerOf<'listPeople'>['items'][number];
