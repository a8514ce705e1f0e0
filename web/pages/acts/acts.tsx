/** The acts that the person may see, newest first. */
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { actWords } from './words.ts';

const Acts = () => {
  const say = useWords(actWords);
  const { day } = useSpeech();
  const me = useMe();
  const list = usePages('listActs', { query: { limit: '50' } });
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
                columns={[
                  {
                    heading: say('number'),
                    cell: ({ id, number }) => (
                      <a class="govuk-link" href={`/acts/${id}`}>
                        {say('act', { number })}
                      </a>
                    ),
                  },
                  { heading: say('stage'), cell: ({ stage }) => <StageTag stage={stage} /> },
                  { heading: say('drawnUpOn'), cell: ({ drawnUpOn }) => day(drawnUpOn) },
                  { heading: say('years'), cell: ({ years }) => years.join(', ') },
                  { heading: say('files'), cell: ({ total }) => total, isNumber: true },
                ]}
              />
            )}
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

export default Acts;
