/** The case files by the evidence's own account: what became of each, and when. */
import { useState } from 'preact/hooks';
import type { AccountLine } from '../../../shared/signature/verify-findings.ts';
import { visible } from '../../../shared/signature/verify-words.ts';
import { More } from '../../parts/more.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { verifyWords } from './words.ts';

const PAGE = 50;

export const Lines = ({ lines }: { readonly lines: readonly AccountLine[] }) => {
  const say = useWords(verifyWords);
  const { instant } = useSpeech();
  const [shown, show] = useState(PAGE);
  const items = lines.slice(0, shown);
  const more = (): Promise<boolean> => {
    show(shown + PAGE);
    return Promise.resolve(true);
  };
  const columns: readonly Column<AccountLine>[] = [
    { heading: say('no'), cell: ({ no }) => no },
    {
      heading: say('heading'),
      cell: ({ heading, caseFile }) => visible((heading ?? caseFile).replaceAll(/\s+/g, ' ')),
    },
    { heading: say('index'), cell: ({ index }) => visible(index) },
    { heading: say('volumes'), cell: ({ volumes }) => volumes, isNumber: true },
    {
      heading: say('outcome'),
      cell: ({ outcome, destroyedAt }) =>
        outcome === 'spared'
          ? say('isSpared')
          : [say('isDestroyed'), ...(destroyedAt === undefined ? [] : [instant(destroyedAt)])].join(' '),
    },
  ];
  return (
    <>
      <Table
        caption={say('files')}
        columns={columns}
        rows={items}
        keyOf={({ no, caseFile }) => `${no} ${caseFile}`}
      />
      {lines.length > PAGE ? <More of={{ items, hasMore: lines.length > shown, more }} /> : null}
    </>
  );
};
