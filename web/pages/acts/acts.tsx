/** The acts that the person may see, newest first. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { nameOf } from './person-name.ts';
import { actWords } from './words.ts';

const Acts = () => {
  const say = useWords(actWords);
  const me = useMe();
  const list = usePages('listActs', { query: { limit: '50' } });
  const columns = useColumns(list.seen.state === 'there' ? list.seen.answer.people : []);
  return (
    <Page title={say('acts')}>
      {holds(me, 'agent', 'officer') ? (
        <a class="govuk-button" href="/acts/new">
          {say('drawUp')}
        </a>
      ) : null}
      <WhenThere of={list}>
        {() => (
          <>
            {list.pages.items.length === 0 ? null : (
              <Table
                caption={say('acts')}
                captionHidden
                rows={list.pages.items}
                keyOf={({ id }) => id}
                columns={columns}
              />
            )}
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

type Listed = AnswerOf<'listActs'>;

const useColumns = (people: Listed['people']): readonly Column<Listed['items'][number]>[] => {
  const say = useWords(actWords);
  const { day } = useSpeech();
  return [
    {
      heading: say('number'),
      cell: ({ id, number }) => (
        <a class="govuk-link" href={`/acts/${id}`}>
          {say('act', { number: String(number) })}
        </a>
      ),
    },
    { heading: say('stage'), cell: ({ stage }) => <StageTag stage={stage} /> },
    { heading: say('drafter'), cell: ({ drafter }) => nameOf({ people }, drafter.person) },
    { heading: say('drawnUpOn'), cell: ({ drawnUpOn }) => day(drawnUpOn) },
    { heading: say('years'), cell: ({ years }) => years.join(', ') },
    { heading: say('files'), cell: ({ total }) => total, isNumber: true },
  ];
};

export default Acts;
