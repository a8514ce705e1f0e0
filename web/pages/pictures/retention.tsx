/** How many files fall due in which year, and how many never do by themselves. */
import { Chart } from '../../parts/chart.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import type { Figures } from './figures.ts';
import { pictureWords } from './words.ts';

interface Row {
  readonly label: string;
  readonly files: number;
}

/** More bars than this are one. */
const DRAWN = 12;

export const Retention = ({ of }: { readonly of: Figures }) => {
  const say = useWords(pictureWords);
  const { fallen, due, permanent, undated } = of.retention;
  const isAny = ({ files }: Row): boolean => files > 0;
  const first = [{ label: say('fallen'), files: fallen }].filter(isAny);
  const years = due.map(({ year, files }) => ({ label: String(year), files }));
  const ends = [
    { label: say('permanent'), files: permanent },
    { label: say('undated'), files: undated },
  ].filter(isAny);
  const rows = [...first, ...years, ...ends];
  const drawn = [...first, ...shortened(years, say('later')), ...ends];
  const text = ({ files }: Row): string => say('files', { n: files });
  const all = rows.map((row) => `${row.label}: ${text(row)}`).join('; ');
  return (
    <section>
      <h2 class="govuk-heading-m">{say('retention')}</h2>
      <p class="govuk-body">{say('retentionHow')}</p>
      {rows.length === 0 ? (
        <p class="govuk-body">{say('nothing')}</p>
      ) : (
        <div class="picture picture--few">
          <Chart
            title={say('retention')}
            describes={say('retentionShows', { all })}
            bars={drawn.map((row) => ({ label: row.label, value: row.files, text: text(row) }))}
          />
          <Rows rows={rows} agent={fallen > 0 ? (of.agent ?? '') : undefined} />
        </div>
      )}
    </section>
  );
};

interface RowsProps {
  readonly rows: readonly Row[];
  /** Whose files are due, all of the chamber's where empty; undefined where none are. */
  readonly agent: string | undefined;
}

const Rows = ({ rows, agent }: RowsProps) => {
  const say = useWords(pictureWords);
  return (
    <div>
      <Table
        caption={say('retention')}
        captionHidden
        rows={rows}
        keyOf={({ label }) => label}
        columns={[
          { heading: say('when'), cell: ({ label }) => label },
          { heading: say('filesColumn'), cell: ({ files }) => files, isNumber: true },
        ]}
      />
      {agent === undefined ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={`/files?stage=due${agent === '' ? '' : `&agent=${agent}`}`}>
            {say('seeDue')}
          </a>
        </p>
      )}
    </div>
  );
};

const shortened = (years: readonly Row[], later: string): readonly Row[] => {
  if (years.length <= DRAWN) return years;
  const rest = years.slice(DRAWN - 1);
  const files = rest.reduce((sum, one) => sum + one.files, 0);
  return [...years.slice(0, DRAWN - 1), { label: later, files }];
};
