/** The state of a row, in a word and a colour. */
import { useWords } from '../../say/language.ts';
import type { RowState } from '../../upload/row-state.ts';
import { rowWords } from './row-words.ts';

const colours: Readonly<Record<RowState, string>> = {
  reading: 'grey',
  toMend: 'red',
  ready: 'blue',
  waiting: 'grey',
  sending: 'blue',
  toConfirm: 'yellow',
  confirmed: 'blue',
  sealing: 'blue',
  sealed: 'green',
  elsewhere: 'grey',
};

export const RowTag = ({ state }: { readonly state: RowState }) => {
  const say = useWords(rowWords);
  return <strong class={`govuk-tag govuk-tag--${colours[state]}`}>{say(state)}</strong>;
};
