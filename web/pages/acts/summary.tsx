/** What an act is, and how far it came. */
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act } from './act.tsx';
import { actWords } from './words.ts';

export const ActSummary = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const { day } = useSpeech();
  const dayOr = (one: string | null | undefined): string | undefined => (one ? day(one) : undefined);
  return (
    <SummaryList
      rows={[
        [say('drawnUpOn'), day(act.drawnUpOn)],
        [say('place'), act.place],
        [say('years'), act.years.join(', ')],
        [say('files'), String(act.total)],
        [say('volumes'), String(act.volumes)],
        [say('list'), act.list],
        [say('submittedOn'), dayOr(act.submittedOn)],
        [say('decidedOn'), dayOr(act.decidedOn)],
        [
          say('order'),
          act.order && say('orderOf', { number: act.order.number, day: day(act.order.datedOn) }),
        ],
        [say('assembledOn'), dayOr(act.assembledOn)],
        [say('destroyedOn'), dayOr(act.destroyedOn)],
        [say('reason'), act.reason ?? act.revoked?.reason],
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
