/** The documents of one case file, each with how far it is, what is said against it, and what can be done. */
import { useState } from 'preact/hooks';
import { useWords } from '../../say/language.ts';
import type { Row } from '../../upload/row.ts';
import { addScans } from '../../upload/scan-deeds.ts';
import { FileButton, SCANS } from './file-button.tsx';
import { OneScan } from './one-scan.tsx';
import { Head } from './head.tsx';
import { Pager, pageOf } from './pager.tsx';
import { sendWords } from './send-words.ts';

const A_PAGE = 25;

export const Scans = ({ row, name }: { readonly row: Row; readonly name: string }) => {
  const say = useWords(sendWords);
  const [page, turn] = useState(0);
  const headings = ['name', 'size', 'state', 'deeds'] as const;
  return (
    <>
      <table class="govuk-table stacked scan-rows">
        <caption class="govuk-table__caption govuk-table__caption--s">{say('scansOf', { name })}</caption>
        <Head headings={headings.map((name) => say(name))} />
        <tbody class="govuk-table__body">
          {pageOf(row.scans, page, A_PAGE).map((scan) => (
            <OneScan key={scan.key} row={row} scan={scan} />
          ))}
        </tbody>
      </table>
      <Pager page={page} count={row.scans.length} aPage={A_PAGE} onTurn={turn} />
      {row.stage === 'open' || row.stage === 'drafted' ? (
        <FileButton
          isMany
          kind="secondary"
          accept={SCANS}
          onChoose={(files) => void addScans(row, [...files])}
        >
          {say('addScans')}
        </FileButton>
      ) : null}
    </>
  );
};
