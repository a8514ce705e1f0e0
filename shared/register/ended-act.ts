import type { Act, EndedAct } from '../archive/act.ts';

/** What an act keeps when it comes to nothing: its papers and its signatures, which are void. */
export const endedActOf = (act: Act, how: Pick<EndedAct, 'stage' | 'reason' | 'endedOn'>): EndedAct => {
  const { id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn } = act;
  const { years, lines, volumes, absences, v } = act;
  return {
    ...{ id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn },
    ...{ years, lines, volumes, absences, v },
    ...how,
    ...(act.replaces ? { replaces: act.replaces } : {}),
    ...('partOne' in act && act.partOne ? { partOne: act.partOne } : {}),
    ...('submission' in act && act.submission ? { submission: act.submission } : {}),
    ...('votes' in act && act.votes ? { votes: act.votes } : {}),
    ...('order' in act && act.order ? { order: act.order } : {}),
  };
};
