/** In which indexes an act stands: with all of its chamber, and with those that somebody still has to do something about. */
import { type Act, isCertified } from '../archive/act.ts';
import type { Indexed } from './items.ts';
import { indexKeys } from './keys.ts';

export const placesOfAct = (act: Act): Indexed => {
  const sort = `${act.drawnUpOn}#${String(act.number).padStart(6, '0')}#${act.id}`;
  const listed = { listKey: indexKeys.actsOf(act.chamber), listSort: sort };
  return isOver(act) ? listed : { ...listed, pendingKey: indexKeys.openActs(act.chamber), pendingSort: sort };
};

const isOver = (act: Act): boolean =>
  ['returned', 'withdrawn', 'lapsed'].includes(act.stage) || (act.stage === 'closed' && isCertified(act));
