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
import { type Me, useMe } from '../../session/me.ts';
import { type Filter, filterIn } from './filter.ts';
import { FilterForm } from './filter-form.tsx';
import { useSeeking } from './use-seeking.ts';
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

const SHOWN = 50;

const Files = () => {
  const say = useWords(fileWords);
  const me = useMe();
  const { query } = useLocation();
  const asked = JSON.stringify(filterIn(query));
  const filter = useMemo(() => filterIn(query), [asked]);
  return (
    <Page title={say('files')}>
      <FilterForm filter={filter} />
      {mustName(me, filter) ? (
        <p class="govuk-inset-text">{say('nameFirst')}</p>
      ) : (
        <List key={asked} filter={filter} />
      )}
    </Page>
  );
};

/** Who sees the files of every chamber is never shown all of them at once. */
const mustName = ({ offices }: Me, { agent }: Filter): boolean =>
  agent === undefined && offices.every((office) => office === 'republican' || office === 'auditor');

const List = ({ filter }: { readonly filter: Filter }) => {
  const say = useWords(fileWords);
  const speech = useSpeech();
  const list = usePages('listCaseFiles', { query: { ...filter, limit: String(SHOWN) } });
  const { items, hasMore } = list.pages;
  const isSeeking = useSeeking(list.pages, SHOWN);
  return (
    <WhenThere of={list}>
      {() => (
        <>
          {items.length === 0 ? null : (
            <div class="files-list">
              <Table
                caption={say('files')}
                captionHidden
                columns={columns(say, speech)}
                rows={items}
                keyOf={({ id }) => id}
              />
            </div>
          )}
          {isSeeking ? (
            <p class="govuk-body" role="status">
              {say('seeking')}
            </p>
          ) : items.length === 0 && !hasMore ? (
            <p class="govuk-inset-text">{say('nothing')}</p>
          ) : (
            <More of={list.pages} />
          )}
        </>
      )}
    </WhenThere>
  );
};

export default Files;
