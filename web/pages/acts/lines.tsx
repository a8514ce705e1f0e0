/** The files on an act, in its order, a page at a time. */
import { usePages } from '../../api/use-pages.ts';
import { More } from '../../parts/more.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act.tsx';
import { actWords } from './words.ts';

export const Lines = ({ act }: { readonly act: Act }) => {
  const say = useWords(actWords);
  const list = usePages('listLines', { params: { act: act.id }, query: { limit: '100' } });
  return (
    <>
      <h2 class="govuk-heading-m">{say('lines')}</h2>
      <WhenThere of={list}>
        {() => (
          <>
            <Table
              caption={say('lines')}
              captionHidden
              rows={list.pages.items}
              keyOf={({ no }) => String(no)}
              columns={[
                { heading: say('line'), cell: ({ no }) => no, isNumber: true },
                {
                  heading: say('heading'),
                  cell: ({ caseFile, heading }) => (
                    <a class="govuk-link" href={`/files/${caseFile}`}>
                      {heading ?? caseFile}
                    </a>
                  ),
                },
                { heading: say('index'), cell: ({ index }) => index },
                { heading: say('year'), cell: ({ year }) => String(year) },
                { heading: say('volumes'), cell: ({ volumes }) => volumes, isNumber: true },
                { heading: say('outcome'), cell: ({ state }) => say(state) },
              ]}
            />
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </>
  );
};
