/** The inventories that the person may see, the newest year first, and what an act still needs of them. */
import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { type Speech, useSpeech, useWords } from '../../say/language.ts';
import { holds, type Me, useMe } from '../../session/me.ts';
import { FilterForm, filterIn } from './filter-form.tsx';
import { Gate } from './gate.tsx';
import { StateTag } from './state-tag.tsx';
import { inventoryWords } from './words.ts';

type Listed = AnswerOf<'listInventories'>['items'][number];
type People = AnswerOf<'listInventories'>['people'];
type Say = ReturnType<typeof useWords<typeof inventoryWords>>;

/** Whose inventories he compiles: an agent his own, an officer those of the chamber. */
const compilesFor = (me: Me): string | undefined => {
  if (holds(me, 'agent')) return me.id;
  return holds(me, 'officer') ? me.chamber : undefined;
};

const Inventories = () => {
  const say = useWords(inventoryWords);
  const speech = useSpeech();
  const me = useMe();
  const { query } = useLocation();
  const filter = useMemo(() => filterIn(query), [JSON.stringify(query)]);
  const list = usePages('listInventories', { query: { ...filter, limit: '50' } });
  const own = compilesFor(me);
  return (
    <Page title={say('inventories')}>
      {own === undefined ? null : (
        <a class="govuk-button" href="/inventories/new">
          {say('compile')}
        </a>
      )}
      <Gate creator={own} />
      <FilterForm filter={filter} />
      <WhenThere of={list}>
        {({ people }) => (
          <>
            {list.pages.items.length === 0 ? null : (
              <Table
                caption={say('inventories')}
                captionHidden
                rows={list.pages.items}
                keyOf={({ id }) => id}
                columns={columns(say, speech, people)}
              />
            )}
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

const columns = (say: Say, { day }: Speech, people: People): readonly Column<Listed>[] => [
  {
    heading: say('number'),
    cell: ({ id, number, year }) => (
      <a class="govuk-link" href={`/inventories/${id}`}>
        {say('title', { number, year: String(year) })}
      </a>
    ),
  },
  { heading: say('section'), cell: ({ section }) => say(section) },
  {
    heading: say('creator'),
    cell: ({ creator }) => people.find(({ id }) => id === creator)?.name ?? say('theChamber'),
  },
  { heading: say('total'), cell: ({ total }) => total, isNumber: true },
  {
    heading: say('state'),
    cell: (one) => (
      <>
        <StateTag {...one} />
        {one.approvedOn === undefined ? null : <div class="govuk-hint">{day(one.approvedOn)}</div>}
      </>
    ),
  },
];

export default Inventories;
