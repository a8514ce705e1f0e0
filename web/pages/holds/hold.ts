/** A hold, as the routes answer it. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type Hold = AnswerOf<'listWideHolds'>['items'][number] | AnswerOf<'holdCaseFile'>;
export type FileHold = Pick<Hold, 'id' | 'scope' | 'state' | 'reason' | 'basis' | 'by' | 'at' | 'released'>;
