/** The files on an inventory, a page at a time. */
import type { Inventory } from './shown.ts';
import { More } from '../../parts/more.tsx';
import { type Stage, StageTag } from '../../parts/stage-tag.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { type Speech, useSpeech, useWords } from '../../say/language.ts';
import { oneInventoryWords } from './one-words.ts';
import { useLines } from './use-lines.ts';

type Line = Inventory['lines'][number];
type Say = ReturnType<typeof useWords<typeof oneInventoryWords>>;

export const Lines = ({ inventory }: { readonly inventory: Inventory }) => {
  const say = useWords(oneInventoryWords);
  const speech = useSpeech();
  const pages = useLines(inventory);
  return (
    <>
      <h2 class="govuk-heading-m">{say('lines')}</h2>
      {inventory.total === 0 ? (
        <p class="govuk-body">{say('noLines')}</p>
      ) : (
        <>
          <Table
            caption={say('lines')}
            captionHidden
            rows={pages.items}
            keyOf={({ no }) => String(no)}
            columns={columns(say, speech)}
          />
          <More of={pages} />
        </>
      )}
    </>
  );
};

const columns = (say: Say, { day }: Speech): readonly Column<Line>[] => [
  { heading: say('line'), cell: ({ no }) => no, isNumber: true },
  {
    heading: say('heading'),
    cell: ({ caseFile, heading }) => (
      <a class="govuk-link" href={`/files/${caseFile}`}>
        {heading ?? say('gone')}
      </a>
    ),
  },
  { heading: say('index'), cell: ({ index }) => index },
  { heading: say('volumes'), cell: ({ volumes }) => volumes, isNumber: true },
  {
    heading: say('state'),
    cell: ({ stage, destroyed }) =>
      destroyed ? (
        <a class="govuk-link" href={`/acts/${destroyed.act}`}>
          {say('destroyed', { day: day(destroyed.on), line: destroyed.line })}
        </a>
      ) : stage === undefined ? null : (
        // The service names the stages of files, which all have their words.
        <StageTag stage={stage as Stage} />
      ),
  },
];
