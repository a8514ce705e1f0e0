import type { Act, EndedAct } from '../archive/act.ts';

/** What an act keeps when it comes to nothing: its papers and its signatures, which are void, and who took its order back. */
export const endedActOf = (
  act: Exclude<Act, EndedAct>,
  how: Pick<EndedAct, 'stage' | 'reason' | 'endedOn' | 'revoked'>,
): EndedAct => {
  const { id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn } = act;
  const { years, lines, volumes, absences, v } = act;
  return {
    ...{ id, number, chamber, creator, keeper, language, place, drafter, list, drawnUpOn },
    ...{ years, lines, volumes, absences, v },
    ...how,
    ...(act.replaces ? { replaces: act.replaces } : {}),
    ...(act.signedPapers ? { signedPapers: act.signedPapers } : {}),
    ...(act.review ? { review: act.review } : {}),
    ...(act.reviewed === undefined ? {} : { reviewed: act.reviewed }),
    ...(act.consent ? { consent: act.consent } : {}),
    ...('partOne' in act ? { partOne: act.partOne } : {}),
    ...('submission' in act ? { submission: act.submission } : {}),
    ...('votes' in act ? { votes: act.votes } : {}),
    ...('order' in act ? { order: act.order } : {}),
  };
};

/** Withdrawn or lapsed: nothing can come of it. */
export const hasEnded = (act: Act): act is EndedAct => act.stage === 'withdrawn' || act.stage === 'lapsed';
