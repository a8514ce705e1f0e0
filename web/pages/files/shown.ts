/** A case file as the service shows it: kept, or what is left of it. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type ShownFile = AnswerOf<'showCaseFile'>;
export type Destroyed = Extract<ShownFile, { readonly stage: 'destroyed' }>;
export type Kept = Exclude<ShownFile, Destroyed>;
