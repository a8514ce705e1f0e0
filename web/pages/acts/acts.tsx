/** The acts that the person may see, newest first. */
import { useLocation } from 'preact-iso';
import { actWaits } from '../../../shared/contract/waits.ts';
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
import { waitNames } from './wait-names.ts';
import { actWords } from './words.ts';

const Acts = () => {
  const say = useWords(actWords);
  const me = useMe();
  const { waits } = useLocation().query;
  const list = usePages('listActs', { query: { limit: '50', waits } });
  const columns = useColumns(list.seen.state === 'there' ? list.seen.answer.people : []);
  return (
    <Page title={say('acts')}>
      {holds(me, 'agent', 'officer') ? (
        <a class="govuk-button" href="/acts/new">
          {say('drawUp')}
        </a>
      ) : null}
      {waits === undefined ? null : <OnlyWaiting waits={waits} />}
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

/** What the list is narrowed to, and the way to all of them. */
const OnlyWaiting = ({ waits }: { readonly waits: string }) => {
  const say = useWords(actWords);
  const sayWait = useWords(waitNames);
  const known = actWaits.find((one) => one === waits);
  return (
    <p class="govuk-inset-text">
      {known ? say('onlyWaiting', { what: sayWait(known) }) : null}{' '}
      <a class="govuk-link" href="/acts">
        {say('allActs')}
      </a>
    </p>
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
