/** The nomenclature of cases of a year: which files there are, and how long each is kept. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { SummaryList } from '../../parts/summary-list.tsx';
import { Table } from '../../parts/table.tsx';
import { thisYear } from '../../say/today.ts';
import { useSpeech, useWords } from '../../say/language.ts';
import { useListName } from '../../parts/list-name.ts';
import { nomenclatureWords } from './words.ts';

type Shown = AnswerOf<'showNomenclature'>;
type Line = Shown['lines'][number];

const Nomenclature = () => {
  const say = useWords(nomenclatureWords);
  const { query, route } = useLocation();
  const year = query['year'] ?? thisYear();
  const [typed, type] = useState(year);
  const asked = useAnswer('showNomenclature', { params: { year } });
  return (
    <Page title={say('title', { year })}>
      <Form doing={{ state: 'ready' }} onSubmit={() => route(`/nomenclature?year=${typed.trim()}`)}>
        <TextField
          pointer="/year"
          label={say('year')}
          width={4}
          inputMode="numeric"
          value={typed}
          onChange={type}
        />
        <Button submits kind="secondary">
          {say('show')}
        </Button>
      </Form>
      <WhenThere of={asked}>
        {(shown) => (
          <>
            <Description of={shown} />
            <Lines lines={shown.lines} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

const Description = ({ of: { basis, list, edition, inForceFrom } }: { readonly of: Shown }) => {
  const say = useWords(nomenclatureWords);
  const { day } = useSpeech();
  return (
    <SummaryList
      rows={[
        [say('basis'), basis],
        [say('list'), useListName(list)],
        [say('edition'), String(edition)],
        [say('inForceFrom'), day(inForceFrom)],
      ]}
    />
  );
};

const Lines = ({ lines }: { readonly lines: readonly Line[] }) => {
  const say = useWords(nomenclatureWords);
  return (
    <Table
      caption={say('lines')}
      rows={lines}
      keyOf={({ index }) => index}
      columns={[
        { heading: say('index'), cell: ({ index }) => index },
        { heading: say('heading'), cell: ({ heading }) => heading },
        { heading: say('kind'), cell: ({ kind }) => say(kind), isWord: true },
        { heading: say('term'), cell: ({ explanation }) => explanation },
        { heading: say('article'), cell: ({ article }) => article },
        {
          heading: say('state'),
          isWord: true,
          cell: ({ confirmed }) => (
            <strong class={`govuk-tag govuk-tag--${confirmed ? 'green' : 'yellow'}`}>
              {say(confirmed ? 'confirmed' : 'unconfirmed')}
            </strong>
          ),
        },
      ]}
    />
  );
};

export default Nomenclature;
