/** Over what a wide hold is placed, as it is typed and as it is sent. */
import type { BodyOf } from '../../../shared/contract/routes/client.ts';

export type Scope = BodyOf<'placeWideHold'>['scope'];

export interface TypedScope {
  readonly kind: 'agent' | 'party' | 'query';
  readonly agent: string;
  readonly number: string;
  readonly whose: 'iin' | 'bin';
  readonly year: string;
  readonly index: string;
}

export const nothingTyped: TypedScope = {
  kind: 'agent',
  agent: '',
  number: '',
  whose: 'iin',
  year: '',
  index: '',
};

export const scopeOf = ({ kind, agent, number, whose, year, index }: TypedScope): Scope => {
  if (kind === 'agent') return { agent };
  if (kind === 'party') return { party: whose === 'iin' ? { iin: number.trim() } : { bin: number.trim() } };
  return {
    query: {
      ...(year.trim() === '' ? {} : { year: Number(year) }),
      ...(index.trim() === '' ? {} : { index: index.trim() }),
    },
  };
};
