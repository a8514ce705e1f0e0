/** The seats of the expert review commission on this act, and how they voted. */
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act-props.ts';
import { nameOf } from './person-name.ts';
import { actWords } from './words.ts';

export const Commission = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const { seats = [], votes = [] } = act;
  if (seats.length === 0) return null;
  return (
    <Table
      caption={say('commission')}
      rows={seats}
      keyOf={({ seat, person }) => `${seat}${person}`}
      columns={[
        { heading: say('who'), cell: ({ person }) => nameOf(act, person) },
        { heading: say('seat'), cell: ({ seat }) => say(seat) },
        {
          heading: say('vote'),
          cell: ({ person }) => {
            const vote = votes.find((one) => one.person === person);
            return vote ? [say(vote.verdict), vote.reason].filter(Boolean).join(': ') : say('notYet');
          },
        },
      ]}
    />
  );
};
