/** The list of case files. */
import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { usePages } from '../../api/use-pages.ts';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { More } from '../../parts/more.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { type Speech, useSpeech, useWords } from '../../say/language.ts';
import { filterIn } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { fileWords } from './words.ts';

type Listed = AnswerOf<'listCaseFiles'>['items'][number];
type Say = (name: keyof typeof fileWords) => string;

const columns = (say: Say, { day }: Speech): readonly Column<Listed>[] => [
  {
    heading: say('heading'),
    cell: ({ id, heading, proceedingNumber, place }) => (
      <>
        <a class="govuk-link files-list__heading" href={`/files/${id}`}>
          {heading ?? `${say('noHeading')} ${place?.number ?? ''}/${place?.line ?? ''}`}
        </a>
        {proceedingNumber === undefined ? null : <div class="govuk-hint">{proceedingNumber}</div>}
      </>
    ),
  },
  { heading: say('index'), cell: ({ index }) => index },
  { heading: say('yearOnly'), cell: ({ year }) => String(year) },
  {
    heading: say('stage'),
    cell: ({ stage, holds = 0 }) => (
      <>
        <StageTag stage={stage} />
        {holds > 0 ? (
          <div>
            <strong class="govuk-tag govuk-tag--red">{say('held')}</strong>
          </div>
        ) : null}
      </>
    ),
  },
  {
    heading: say('keepUntil'),
    cell: ({ keepUntil, stage }) => (keepUntil ? day(keepUntil) : stage === 'destroyed' ? '' : say('noDate')),
  },
  { heading: say('documents'), cell: ({ documents }) => documents ?? '', isNumber: true },
];

const Files = () => {
  const say = useWords(fileWords);
  const speech = useSpeech();
  const { query } = useLocation();
  const filter = useMemo(() => filterIn(query), [JSON.stringify(query)]);
  const list = usePages('listCaseFiles', { query: { ...filter, limit: '50' } });
  return (
    <Page title={say('files')}>
      <FilterForm filter={filter} />
      <WhenThere of={list}>
        {() => (
          <>
            {list.pages.items.length === 0 ? (
              <p class="govuk-inset-text">{say(list.pages.hasMore ? 'goOn' : 'nothing')}</p>
            ) : (
              <div class="files-list">
                <Table
                  caption={say('files')}
                  captionHidden
                  columns={columns(say, speech)}
                  rows={list.pages.items}
                  keyOf={({ id }) => id}
                />
              </div>
            )}
            {list.pages.items.length > 0 || list.pages.hasMore ? <More of={list.pages} /> : null}
          </>
        )}
      </WhenThere>
    </Page>
  );
};

export default Files;
