import type { AnswerOf } from '../../../shared/contract/routes/client.ts';

export type Figures = AnswerOf<'showFigures'>;
