/** The files on an act, in its order, a page at a time; each opens sheet by sheet. */
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { dayOfInstant } from '../../say/dates.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import type { Act, Line } from './act-props.ts';
import { LineOutcome } from './line-outcome.tsx';
import { actWords } from './words.ts';

export const Lines = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const list = usePages('listLines', { params: { act: act.id }, query: { limit: '100' } });
  const columns = useColumns(act);
  return (
    <section class="beside__lines" tabIndex={0} aria-label={say('lines')}>
      <h3 class="govuk-heading-m">{say('lines')}</h3>
      <WhenThere of={list}>
        {() => (
          <>
            <Table
              caption={say('lines')}
              captionHidden
              rows={list.pages.items}
              keyOf={({ no }) => String(no)}
              columns={columns}
            />
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </section>
  );
};

const ended: readonly Act['stage'][] = ['destroying', 'closed'];

const useColumns = (act: Act): readonly Column<Line>[] => {
  const say = useWords(actWords);
  const { day } = useSpeech();
  const me = useMe();
  // The justice body reads papers, never what is in the files.
  const opens = !holds(me, 'justice');
  return [
    { heading: say('line'), cell: ({ no }) => no, isNumber: true },
    { heading: say('file'), cell: (line) => <File line={line} opens={opens} /> },
    ...(act.review.wanted > 0 || act.review.reviewed > 0
      ? [
          {
            heading: say('reviewed'),
            cell: ({ reviewedAt }: Line) => (reviewedAt ? day(dayOfInstant(reviewedAt)) : say('notYet')),
          },
        ]
      : []),
    ...(ended.includes(act.stage)
      ? [{ heading: say('outcome'), cell: (line: Line) => <LineOutcome line={line} /> }]
      : []),
  ];
};

const File = ({ line, opens }: { readonly line: Line; readonly opens: boolean }) => {
  const say = useWords(actWords);
  const { act, caseFile, heading, state, index, year, volumes } = line;
  const own = opens && state === 'frozen' ? `/acts/${act}/files/${caseFile}` : `/files/${caseFile}`;
  return (
    <>
      <a class="govuk-link" href={own}>
        {heading ?? say('goneFile')}
      </a>
      <span class="act-hint">{say('lineOf', { index, year: String(year), n: volumes })}</span>
    </>
  );
};
