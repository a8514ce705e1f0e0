/** What an act is, and how far it came. */
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { nameOf } from './person-name.ts';
import { actWords } from './words.ts';

export const ActSummary = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const { day } = useSpeech();
  const { consent, order, review } = act;
  const dayOr = (one: string | null | undefined): string | undefined => (one ? day(one) : undefined);
  return (
    <SummaryList
      rows={[
        [say('drafter'), nameOf(act, act.drafter.person)],
        [say('creator'), creatorOf(act)],
        [say('drawnUpOn'), day(act.drawnUpOn)],
        [say('place'), act.place],
        [say('years'), act.years.join(', ')],
        [say('files'), String(act.total)],
        [say('volumes'), String(act.volumes)],
        [say('submittedOn'), dayOr(act.submittedOn)],
        [say('decidedOn'), dayOr(act.decidedOn)],
        [say('order'), order && say('orderOf', { number: order.number, day: day(order.datedOn) })],
        [say('assembledOn'), dayOr(act.assembledOn)],
        [say('destroyedOn'), dayOr(act.destroyedOn)],
        [
          say('review'),
          review.wanted > 0
            ? say('reviewOf', { reviewed: review.reviewed, wanted: review.wanted })
            : undefined,
        ],
        [say('consent'), consent && say('consentOf', { ...consent, day: day(consent.datedOn) })],
        ...useWhyEnded(act),
        [
          say('replaces'),
          act.replaces === undefined ? undefined : (
            <a class="govuk-link" href={`/acts/${act.replaces}`}>
              {say('theOther')}
            </a>
          ),
        ],
      ]}
    />
  );
};

/** Why it was taken back, returned or given up; of an order that was taken back, by whom as well. */
const useWhyEnded = (act: Act): readonly SummaryRow[] => {
  const say = useWords(actWords);
  const { instant } = useSpeech();
  const { reason, revoked } = act;
  if (!revoked) return [[say('reason'), reason]];
  const { basis, by, at } = revoked;
  return [
    [say('reason'), revoked.reason],
    [say('revoked'), say('revokedBy', { name: nameOf(act, by), when: instant(at), basis })],
  ];
};

/** Where it is not the drafter himself; the chamber's own files need no name beside it. */
const creatorOf = (act: Act): string | undefined =>
  act.creator === act.drafter.person || act.creator === act.chamber ? undefined : nameOf(act, act.creator);
