/** What was begun earlier: an upload that this browser remembers, and case files that stand open in the archive. */
import { useEffect, useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { forgetRow, type KeptRow, keptRowsOf } from '../../upload/kept.ts';
import { rowWords } from './row-words.ts';
import { uploadWords } from './words.ts';

export const Unfinished = () => {
  const say = useWords(uploadWords);
  const { id } = useMe();
  const [kept, know] = useState<readonly KeptRow[]>([]);
  useEffect(() => void keptRowsOf(id).then(know), [id]);
  if (kept.length === 0) return null;
  const forget = async (): Promise<void> => {
    await Promise.all(kept.map(({ key }) => forgetRow(key)));
    know([]);
  };
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{say('unfinished', { n: kept.length })}</p>
      <button type="button" class="link" onClick={() => void forget()}>
        {say('forget')}
      </button>
    </div>
  );
};

type Listed = AnswerOf<'listCaseFiles'>['items'][number];

const useColumns = (): readonly Column<Listed>[] => {
  const say = useWords(rowWords);
  const { day } = useSpeech();
  return [
    {
      heading: say('caseFile'),
      cell: ({ id, heading, proceedingNumber }) => (
        <>
          <a class="govuk-link" href={`/upload?file=${id}`}>
            {heading ?? say('noHeading')}
          </a>
          {proceedingNumber === undefined ? null : <div class="govuk-hint">{proceedingNumber}</div>}
        </>
      ),
    },
    { heading: say('index'), cell: ({ index }) => index },
    { heading: say('closedOn'), cell: ({ closedOn }) => (closedOn ? day(closedOn) : say('closedUnknown')) },
    { heading: say('documents'), cell: ({ documents }) => documents ?? 0, isNumber: true },
  ];
};

export const LeftOpen = () => {
  const say = useWords(uploadWords);
  const me = useMe();
  const columns = useColumns();
  // The chamber keeps what its officers open.
  const agent = holds(me, 'agent') ? me.id : me.chamber;
  const { pages } = usePages('listCaseFiles', { query: { stage: 'open', agent, limit: '50' } });
  if (pages.items.length === 0) return null;
  return (
    <section>
      <h2 class="govuk-heading-m">{say('leftOpen')}</h2>
      <p class="govuk-body">{say('leftOpenHow')}</p>
      <Table
        caption={say('leftOpen')}
        captionHidden
        rows={pages.items}
        keyOf={({ id }) => id}
        columns={columns}
      />
      <More of={pages} />
    </section>
  );
};
