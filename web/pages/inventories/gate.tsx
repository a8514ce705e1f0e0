/** What has to be approved before an act may be submitted (rule 47): in words, and year by year for who compiles. */
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Fold } from '../../parts/fold.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import { StateTag } from './state-tag.tsx';
import { inventoryWords } from './words.ts';

type Listed = AnswerOf<'listInventories'>['items'][number];

interface Year {
  readonly year: number;
  /** Sealed files that no approved inventory names; `more` where there are more than were looked at. */
  readonly toEnter: number;
  readonly more: boolean;
  readonly permanent: Listed | undefined;
}

const LOOKED_AT = '200';

export const Gate = ({ creator }: { readonly creator: string | undefined }) => {
  const say = useWords(inventoryWords);
  if (creator === undefined) return <Fold title={say('gate')}>{say('gateWhy')}</Fold>;
  return (
    <section class="next-step" aria-label={say('gate')}>
      <h2 class="govuk-heading-m">{say('gate')}</h2>
      <p class="govuk-body">{say('gateWhy')}</p>
      <Years creator={creator} />
    </section>
  );
};

const Years = ({ creator }: { readonly creator: string }) => {
  const say = useWords(inventoryWords);
  const inventories = useAnswer('listInventories', { query: { creator, limit: LOOKED_AT } });
  const sealed = useAnswer('listCaseFiles', {
    query: { agent: creator, stage: 'sealed', limit: LOOKED_AT },
  });
  if (inventories.seen.state !== 'there' || sealed.seen.state !== 'there') return null;
  const years = yearsOf(inventories.seen.answer.items, sealed.seen.answer);
  const waiting = years.filter(({ permanent, toEnter }) => toEnter > 0 || permanent?.stage !== 'approved');
  const settled = years.filter((one) => !waiting.includes(one)).map(({ year }) => year);
  return (
    <>
      {waiting.length === 0 ? null : <Waiting years={waiting} />}
      {settled.length === 0 ? null : (
        <p class="govuk-body">{say('settled', { years: settled.join(', ') })}</p>
      )}
    </>
  );
};

const Waiting = ({ years }: { readonly years: readonly Year[] }) => {
  const say = useWords(inventoryWords);
  return (
    <Table
      caption={say('byYear')}
      captionHidden
      rows={years}
      keyOf={({ year }) => String(year)}
      columns={[
        { heading: say('oneYear'), cell: ({ year }) => <span class="whole">{year}</span> },
        { heading: say('permanentOne'), cell: (one) => <Permanent of={one} /> },
        { heading: say('toEnter'), cell: (one) => <ToEnter of={one} /> },
      ]}
    />
  );
};

const yearsOf = (
  inventories: readonly Listed[],
  { items, cursor }: Pick<AnswerOf<'listCaseFiles'>, 'items' | 'cursor'>,
): readonly Year[] => {
  const years = new Set([...inventories, ...items].map(({ year }) => year));
  const last = items.at(-1)?.year;
  return [...years]
    .toSorted((one, other) => other - one)
    .map((year) => ({
      year,
      toEnter: items.filter((one) => one.year === year).length,
      more: cursor !== undefined && year === last,
      permanent: inventories.find((one) => one.year === year && one.section === 'permanent'),
    }));
};

const Permanent = ({ of: { year, permanent } }: { readonly of: Year }) => {
  const say = useWords(inventoryWords);
  if (!permanent)
    return (
      <>
        <strong class="govuk-tag govuk-tag--red">{say('missing')}</strong>{' '}
        <a class="govuk-link" href={`/inventories/new?year=${year}&section=permanent`}>
          {say('compilePermanent', { year: String(year) })}
        </a>
      </>
    );
  return (
    <>
      <StateTag {...permanent} />{' '}
      <a class="govuk-link" href={`/inventories/${permanent.id}`}>
        {say('title', { number: permanent.number, year: String(year) })}
      </a>
    </>
  );
};

const ToEnter = ({ of: { year, toEnter, more } }: { readonly of: Year }) => {
  const say = useWords(inventoryWords);
  if (toEnter === 0) return <>{say('nothingToEnter')}</>;
  return (
    <>
      {say(more ? 'moreToEnter' : 'someToEnter', { n: toEnter })},{' '}
      <a class="govuk-link" href={`/inventories/new?year=${year}&section=up-to-10-years`}>
        {say('enterThem', { year: String(year) })}
      </a>
    </>
  );
};
