/** What was sealed by year, in files and bytes; the months behind a line. */
import { Chart } from '../../parts/chart.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Table } from '../../parts/table.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Figures } from './figures.ts';
import { pictureWords } from './words.ts';

interface Row {
  readonly label: string;
  readonly files: number;
  readonly bytes: number;
}

export const Growth = ({ of: { sealed } }: { readonly of: Figures }) => {
  const say = useWords(pictureWords);
  const { bytes, month } = useSpeech();
  const years = byYear(sealed);
  const text = (row: Row): string => say('filesAndSize', { n: row.files, size: bytes(row.bytes) });
  const all = years.map((row) => `${row.label}: ${text(row)}`).join('; ');
  return (
    <section>
      <h2 class="govuk-heading-m">{say('growth')}</h2>
      <p class="govuk-body">{say('growthHow')}</p>
      {years.length === 0 ? (
        <p class="govuk-body">{say('nothing')}</p>
      ) : (
        <div class="picture picture--few">
          <Chart
            title={say('growth')}
            describes={say('growthShows', { all })}
            bars={years.map((row) => ({ label: row.label, value: row.files, text: text(row) }))}
          />
          <div>
            <Sealed caption={say('growth')} heading={say('year')} rows={years} />
            <Fold title={say('byMonth')}>
              <Sealed
                caption={say('byMonth')}
                heading={say('month')}
                rows={sealed.map((one) => ({ ...one, label: month(one.month) })).toReversed()}
              />
            </Fold>
          </div>
        </div>
      )}
    </section>
  );
};

const byYear = (sealed: Figures['sealed']): readonly Row[] => {
  const years = new Map<string, Row>();
  for (const { month, files, bytes } of sealed) {
    const label = month.slice(0, 4);
    const { files: before = 0, bytes: bytesBefore = 0 } = years.get(label) ?? {};
    years.set(label, { label, files: before + files, bytes: bytesBefore + bytes });
  }
  return [...years.values()];
};

interface SealedProps {
  readonly caption: string;
  readonly heading: string;
  readonly rows: readonly Row[];
}

const Sealed = ({ caption, heading, rows }: SealedProps) => {
  const say = useWords(pictureWords);
  const { bytes } = useSpeech();
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      keyOf={({ label }) => label}
      columns={[
        { heading, cell: ({ label }) => label },
        { heading: say('filesColumn'), cell: ({ files }) => files, isNumber: true },
        { heading: say('size'), cell: (row) => bytes(row.bytes), isNumber: true },
      ]}
    />
  );
};
