/** The stage of a case file or an act, in the office's word. */
import { useContext } from 'preact/hooks';
import { stageWords } from '../../shared/contract/stage-words.ts';
import { Language } from '../say/language.ts';

export type Stage = keyof typeof stageWords;

const colours: Partial<Record<Stage, 'green' | 'grey' | 'red' | 'yellow'>> = {
  open: 'grey',
  drafted: 'grey',
  due: 'yellow',
  approved: 'green',
  ordered: 'yellow',
  destroying: 'red',
  destroyed: 'red',
  returned: 'yellow',
  withdrawn: 'grey',
  lapsed: 'grey',
  closed: 'green',
};

export const StageTag = ({ stage }: { readonly stage: Stage }) => {
  const language = useContext(Language);
  const colour = colours[stage];
  return (
    <strong class={`govuk-tag ${colour === undefined ? '' : `govuk-tag--${colour}`}`}>
      {stageWords[stage][language]}
    </strong>
  );
};
