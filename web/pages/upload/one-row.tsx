/** One case file to be: what is known of it, what stands against it, and how far it is. */
import { useState } from 'preact/hooks';
import { useSpeech, useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import type { Row, Shown } from '../../upload/row.ts';
import { rowState } from '../../upload/row-state.ts';
import { sumOf } from '../../upload/totals.ts';
import { yearOf } from '../../upload/nomenclatures.ts';
import { AgainstRow } from './against.tsx';
import { Mark } from './mark.tsx';
import { RowForm } from './row-form.tsx';
import { rowWords } from './row-words.ts';
import { Scans } from './scans.tsx';
import { RowTag } from './row-tag.tsx';
import { useLines } from './use-lines.ts';

interface OneRowProps {
  readonly row: Row;
  readonly canMark: boolean;
  readonly isMarked: boolean;
  readonly onMark: (isMarked: boolean) => void;
}

const COLUMNS = 6;

export const OneRow = ({ row, canMark, isMarked, onMark }: OneRowProps) => {
  const say = useWords(rowWords);
  const [opened, open] = useState<Opened>();
  const name = row.described.heading || row.place || say('noHeading');
  const close = (): void => {
    open(undefined);
    // Who came by keyboard is back where he was.
    document.getElementById(`mend-${row.key}`)?.focus();
  };
  const toggle = (which: Opened): void => open(opened === which ? undefined : which);
  return (
    <>
      <tr class="govuk-table__row">
        <td class="govuk-table__cell" data-heading={say('choose')}>
          {canMark ? <Mark label={say('chooseOne', { name })} isMarked={isMarked} onMark={onMark} /> : null}
        </td>
        <td class="govuk-table__cell" data-heading={say('caseFile')}>
          <Name row={row} name={name} />
          <AgainstRow row={row} />
        </td>
        <td class="govuk-table__cell" data-heading={say('indexAndDay')}>
          <IndexAndDay row={row} />
        </td>
        <td class="govuk-table__cell" data-heading={say('documents')}>
          <Sent row={row} />
        </td>
        <td class="govuk-table__cell" data-heading={say('state')}>
          <RowTag state={rowState(row, todayHere())} />
        </td>
        <td class="govuk-table__cell" data-heading={say('deeds')}>
          <Deeds id={`mend-${row.key}`} name={name} canMend={canMark} opened={opened} onToggle={toggle} />
        </td>
      </tr>
      {opened === undefined ? null : <OpenedRow row={row} name={name} opened={opened} onClose={close} />}
    </>
  );
};

type Opened = 'form' | 'scans';

interface OpenedProps {
  readonly row: Row;
  readonly name: string;
  readonly opened: Opened;
  readonly onClose: () => void;
}

const OpenedRow = ({ row, name, opened, onClose }: OpenedProps) => (
  <tr class="govuk-table__row">
    <td class="govuk-table__cell upload-rows__opened" colSpan={COLUMNS}>
      {opened === 'form' ? <RowForm row={row} onClose={onClose} /> : <Scans row={row} name={name} />}
    </td>
  </tr>
);

interface DeedsProps {
  readonly id: string;
  readonly name: string;
  readonly canMend: boolean;
  readonly opened: Opened | undefined;
  readonly onToggle: (which: Opened) => void;
}

const Deeds = ({ id, name, canMend, opened, onToggle }: DeedsProps) => {
  const say = useWords(rowWords);
  return (
    <>
      {canMend ? (
        <button
          type="button"
          class="link"
          id={id}
          aria-expanded={opened === 'form'}
          aria-label={say('mendOne', { name })}
          onClick={() => onToggle('form')}
        >
          {say('mend')}
        </button>
      ) : null}{' '}
      <button
        type="button"
        class="link"
        aria-expanded={opened === 'scans'}
        aria-label={say('showOne', { name })}
        onClick={() => onToggle('scans')}
      >
        {say('show')}
      </button>
    </>
  );
};

const Name = ({ row, name }: { readonly row: Row; readonly name: string }) => (
  <>
    {row.caseFile === undefined ? (
      <strong>{name}</strong>
    ) : (
      <a class="govuk-link" href={`/files/${row.caseFile}`}>
        {name}
      </a>
    )}
    {row.described.number === '' ? null : <div class="govuk-hint">{row.described.number}</div>}
    <div class="govuk-hint" title={row.place}>
      {row.place.split('/').at(-1)}
    </div>
  </>
);

const IndexAndDay = ({ row }: { readonly row: Row }) => {
  const say = useWords(rowWords);
  const { day } = useSpeech();
  const { described, shown, isBegun } = row;
  const { index, closedOn, isClosingUnknown } = described;
  const closed = closedOn === '' ? say('closedNot') : say('closed', { day: day(closedOn) });
  return (
    <>
      <div>{index || say('noIndex')}</div>
      {isBegun || index === '' ? null : <Strange described={described} />}
      <div>{isClosingUnknown ? say('closedUnknown') : closed}</div>
      {shown ? <Kept shown={shown} /> : null}
    </>
  );
};

/** An index that no nomenclature knows leaves the term unknown: said, and not forbidden. */
const Strange = ({ described }: Pick<Row, 'described'>) => {
  const say = useWords(rowWords);
  const year = yearOf(described, todayHere());
  const lines = useLines(year);
  if (lines?.every(({ index }) => index !== described.index) !== true) return null;
  return <div class="govuk-hint">{say('notInNomenclature', { year })}</div>;
};

const Kept = ({ shown: { keepUntil, lockedUntil } }: { readonly shown: Shown }) => {
  const say = useWords(rowWords);
  const { day, instant } = useSpeech();
  return (
    <>
      <div class="govuk-hint">
        {keepUntil === null ? say('keepUnknown') : say('keepUntil', { day: day(keepUntil) })}
      </div>
      {lockedUntil === undefined ? null : (
        <div class="govuk-hint">{say('lockedUntil', { day: instant(lockedUntil) })}</div>
      )}
    </>
  );
};

const Sent = ({ row }: { readonly row: Row }) => {
  const say = useWords(rowWords);
  const { bytes } = useSpeech();
  const sum = sumOf(row.scans);
  if (!row.isBegun) return <>{say('count', { n: sum.scans, bytes: bytes(sum.bytes) })}</>;
  return (
    <>
      {say('countSent', { n: sum.sentScans, of: sum.scans, bytes: bytes(sum.bytes) })}
      {sum.sentScans === sum.scans ? null : (
        <progress
          class="progress"
          aria-label={say('sent')}
          max={Math.max(1, sum.bytes)}
          value={sum.sentBytes}
        />
      )}
    </>
  );
};
