/** The expert review commission in force today, and the head's order that seats it anew (rule 50). */
import { useAnswer } from '../../api/use-answer.ts';
import { WhenThere } from '../../parts/seen.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Person } from './person.ts';
import { SeatForm } from './seat-form.tsx';
import { peopleWords } from './words.ts';

interface CommissionProps {
  readonly people: readonly Person[];
  readonly maySeat: boolean;
}

interface Seated {
  readonly name: string;
  readonly active: boolean;
}

export const Commission = ({ people, maySeat }: CommissionProps) => {
  const say = useWords(peopleWords);
  const { day } = useSpeech();
  const asked = useAnswer('showCommission');
  const named = ({ name, active }: Seated): string => (active ? name : say('inactive', { name }));
  return (
    <>
      <h2 class="govuk-heading-m">{say('commission')}</h2>
      <WhenThere of={asked}>
        {({ order, from, chairman, deputyHead, members, substitutes }) => (
          <SummaryList
            rows={[
              [say('order'), order],
              [say('from'), day(from)],
              [say('chairman'), named(chairman)],
              [say('deputy-head'), named(deputyHead)],
              [say('members'), members.map(named).join('; ')],
              [say('substitutes'), substitutes.map(named).join('; ')],
            ]}
          />
        )}
      </WhenThere>
      {maySeat ? <SeatForm people={people} again={asked.again} /> : null}
    </>
  );
};
