/** All case files of the upload, a page at a time; many can be described at once. */
import { useState } from 'preact/hooks';
import { SelectField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { dropRows } from '../../upload/drafts.ts';
import type { Row } from '../../upload/row.ts';
import { rowState, type RowState } from '../../upload/row-state.ts';
import { ManyForm } from './many-form.tsx';
import { Head } from './head.tsx';
import { Pager, pageOf } from './pager.tsx';
import { type Marks, marking } from './marks.ts';
import { OneRow } from './one-row.tsx';
import { rowWords } from './row-words.ts';
import { useUpload } from './use-upload.ts';

const A_PAGE = 25;
const order: readonly RowState[] = [
  ...(['toMend', 'reading', 'ready', 'waiting', 'sending', 'toConfirm'] as const),
  ...(['confirmed', 'sealing', 'sealed', 'elsewhere'] as const),
];

const isChangeable = ({ stage, isBegun }: Row): boolean =>
  stage === 'open' || (stage === 'drafted' && !isBegun);

export const Rows = () => {
  const say = useWords(rowWords);
  const { rows } = useUpload();
  const [wanted, want] = useState<RowState | 'all'>('all');
  const [page, turn] = useState(0);
  const [marked, mark] = useState<Marks>(new Set());
  if (rows.length === 0) return null;
  const today = todayHere();
  const states = new Map(rows.map((row) => [row, rowState(row, today)]));
  const shown = wanted === 'all' ? rows : rows.filter((row) => states.get(row) === wanted);
  const chosen = rows.filter((row) => marked.has(row.key) && isChangeable(row));
  return (
    <section>
      <h2 class="govuk-heading-m">{say('caseFiles')}</h2>
      <Filter
        states={[...states.values()]}
        wanted={wanted}
        onWant={(next) => {
          want(next);
          turn(0);
        }}
      />
      <Marking
        chosen={chosen}
        changeable={shown.filter(isChangeable)}
        onMark={(some) => mark(new Set(some.map(({ key }) => key)))}
      />
      {shown.length === 0 ? (
        <p class="govuk-body">{say('none')}</p>
      ) : (
        <RowTable
          rows={pageOf(shown, page, A_PAGE)}
          marked={marked}
          onMark={(key, is) => mark(marking(marked, [key], is))}
        />
      )}
      <Pager page={page} count={shown.length} aPage={A_PAGE} onTurn={turn} />
    </section>
  );
};

interface FilterProps {
  /** One of each row. */
  readonly states: readonly RowState[];
  readonly wanted: RowState | 'all';
  readonly onWant: (wanted: RowState | 'all') => void;
}

const Filter = ({ states, wanted, onWant }: FilterProps) => {
  const say = useWords(rowWords);
  const counts = new Map<RowState, number>();
  for (const state of states) counts.set(state, (counts.get(state) ?? 0) + 1);
  return (
    <SelectField
      pointer="/filter"
      label={say('filter')}
      value={wanted}
      onChange={(next) => onWant(order.find((one) => one === next) ?? 'all')}
      of={[
        { value: 'all', text: say('all', { n: states.length }) },
        ...order
          .filter((state) => state === wanted || counts.has(state))
          .map((state) => ({ value: state, text: `${say(state)} (${counts.get(state) ?? 0})` })),
      ]}
    />
  );
};

interface MarkingProps {
  readonly chosen: readonly Row[];
  readonly changeable: readonly Row[];
  readonly onMark: (rows: readonly Row[]) => void;
}

const Marking = ({ chosen, changeable, onMark }: MarkingProps) => {
  const say = useWords(rowWords);
  if (changeable.length === 0) return null;
  const drafted = chosen.filter(({ stage }) => stage === 'drafted');
  return (
    <>
      <p class="govuk-body marking">
        <span role="status">{say('chosen', { n: chosen.length })}</span>
        {chosen.length < changeable.length ? (
          <button type="button" class="link" onClick={() => onMark(changeable)}>
            {say('chooseAll', { n: changeable.length })}
          </button>
        ) : null}
        {chosen.length > 0 ? (
          <button type="button" class="link" onClick={() => onMark([])}>
            {say('chooseNone')}
          </button>
        ) : null}
        {drafted.length > 0 ? (
          <button type="button" class="link" onClick={() => dropRows(drafted)}>
            {say('drop')} ({drafted.length})
          </button>
        ) : null}
      </p>
      {chosen.length > 0 ? <ManyForm rows={chosen} onDone={() => onMark([])} /> : null}
    </>
  );
};

interface RowTableProps {
  readonly rows: readonly Row[];
  readonly marked: Marks;
  readonly onMark: (key: string, isMarked: boolean) => void;
}

const RowTable = ({ rows, marked, onMark }: RowTableProps) => {
  const say = useWords(rowWords);
  const headings = ['choose', 'caseFile', 'indexAndDay', 'documents', 'state', 'deeds'] as const;
  return (
    <table class="govuk-table stacked upload-rows">
      <caption class="govuk-visually-hidden">{say('caseFiles')}</caption>
      <Head headings={headings.map((name) => say(name))} isFirstHidden />
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <OneRow
            key={row.key}
            row={row}
            canMark={isChangeable(row)}
            isMarked={marked.has(row.key)}
            onMark={(is) => onMark(row.key, is)}
          />
        ))}
      </tbody>
    </table>
  );
};
