/** What acts destroyed and spared, by the year in which they were closed. */
import { Chart } from '../../parts/chart.tsx';
import { Table } from '../../parts/table.tsx';
import { useWords } from '../../say/language.ts';
import type { Figures } from './figures.ts';
import { pictureWords } from './words.ts';

type Year = Figures['destruction'][number];

export const Destruction = ({ of: { destruction } }: { readonly of: Figures }) => {
  const say = useWords(pictureWords);
  const text = ({ destroyed, spared }: Year): string => say('destroyedAndSpared', { destroyed, spared });
  const all = destruction.map((one) => `${one.year}: ${text(one)}`).join('; ');
  return (
    <section>
      <h2 class="govuk-heading-m">{say('destruction')}</h2>
      <p class="govuk-body">{say('destructionHow')}</p>
      {destruction.length === 0 ? (
        <p class="govuk-body">{say('nothing')}</p>
      ) : (
        <div class="picture">
          <Chart
            title={say('destruction')}
            describes={say('destructionShows', { all })}
            legend={{ plain: say('destroyed'), hatched: say('spared') }}
            bars={destruction.map((one) => ({
              label: String(one.year),
              value: one.destroyed + one.spared,
              hatched: one.spared,
              text: text(one),
            }))}
          />
          <Table
            caption={say('destruction')}
            captionHidden
            rows={destruction}
            keyOf={({ year }) => String(year)}
            columns={[
              { heading: say('year'), cell: ({ year }) => String(year) },
              { heading: say('acts'), cell: ({ acts }) => acts, isNumber: true },
              { heading: say('destroyed'), cell: ({ destroyed }) => destroyed, isNumber: true },
              { heading: say('spared'), cell: ({ spared }) => spared, isNumber: true },
            ]}
          />
        </div>
      )}
    </section>
  );
};
