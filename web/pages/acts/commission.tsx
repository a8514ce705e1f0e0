/** The seats of the expert review commission on this act, and how they voted. */
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act.tsx';
import { PersonName } from './person-name.tsx';
import { actWords } from './words.ts';

export const Commission = ({ act: { seats = [], votes = [], people } }: { readonly act: Act }) => {
  const say = useWords(actWords);
  if (seats.length === 0) return null;
  return (
    <Table
      caption={say('commission')}
      rows={seats}
      keyOf={({ seat, person }) => `${seat}${person}`}
      columns={[
        { heading: say('who'), cell: ({ person }) => <PersonName of={person} people={people} /> },
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
