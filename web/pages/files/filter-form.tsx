/** What of all files is looked for. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { servedStageWords } from '../../parts/stages.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { addressOfFilter, type Filter } from './filter.ts';
import { fileWords } from './words.ts';

export const FilterForm = ({ filter }: { readonly filter: Filter }) => {
  const say = useWords(fileWords);
  const { language } = useSpeech();
  const { route } = useLocation();
  const [asked, ask] = useState<Filter>(filter);
  useEffect(() => ask(filter), [filter]);
  const set = (part: Filter): void => ask({ ...asked, ...part });
  return (
    <search>
      <Form doing={{ state: 'ready' }} onSubmit={() => route(addressOfFilter(asked))}>
        <TextField pointer="/q" label={say('sought')} value={asked.q ?? ''} onChange={(q) => set({ q })} />
        <div class="filter__row">
          <SelectField
            pointer="/stage"
            label={say('stage')}
            value={asked.stage ?? ''}
            onChange={(stage) => set({ stage })}
            of={[{ value: '', text: say('anyStage') }, ...servedStageWords(language)]}
          />
          <TextField
            pointer="/year"
            label={say('year')}
            width={4}
            inputMode="numeric"
            value={asked.year ?? ''}
            onChange={(year) => set({ year })}
          />
          <TextField
            pointer="/index"
            label={say('index')}
            width={10}
            value={asked.index ?? ''}
            onChange={(index) => set({ index })}
          />
        </div>
        <div class="govuk-button-group">
          <Button submits>{say('search')}</Button>
          <a class="govuk-link" href="/files">
            {say('clear')}
          </a>
        </div>
      </Form>
    </search>
  );
};
