/** What of all files is looked for. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { fileWaits } from '../../../shared/contract/waits.ts';
import { AgentField } from '../../parts/agent-field.tsx';
import { servedStageWords } from '../../parts/stages.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { addressOfFilter, type Filter } from './filter.ts';
import { fileWords } from './words.ts';

/** Who sees files of more than himself. */
const asksForOthers = ['officer', 'head', 'deputy-head', 'justice', 'republican', 'auditor'] as const;

export const FilterForm = ({ filter }: { readonly filter: Filter }) => {
  const say = useWords(fileWords);
  const { route } = useLocation();
  const [asked, ask] = useState<Filter>(filter);
  useEffect(() => ask(filter), [filter]);
  return (
    <search>
      <Form doing={{ state: 'ready' }} onSubmit={() => route(addressOfFilter(asked))}>
        <Fields asked={asked} set={(part) => ask({ ...asked, ...part })} />
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

interface FieldsProps {
  readonly asked: Filter;
  readonly set: (part: Filter) => void;
}

const Fields = ({ asked, set }: FieldsProps) => {
  const say = useWords(fileWords);
  const me = useMe();
  return (
    <>
      <TextField pointer="/q" label={say('sought')} value={asked.q ?? ''} onChange={(q) => set({ q })} />
      <div class="filter__row">
        <TextField
          pointer="/year"
          label={say('year')}
          width={4}
          inputMode="numeric"
          value={asked.year ?? ''}
          onChange={(year) => set({ year: year.trim() })}
        />
        <TextField
          pointer="/index"
          label={say('index')}
          width={10}
          value={asked.index ?? ''}
          onChange={(index) => set({ index })}
        />
        {holds(me, ...asksForOthers) ? (
          <AgentField
            pointer="/agent"
            label={say('agent')}
            value={asked.agent ?? ''}
            onChange={(agent) => set({ agent })}
          />
        ) : null}
        <Choices asked={asked} set={set} />
      </div>
    </>
  );
};

const Choices = ({ asked, set }: FieldsProps) => {
  const say = useWords(fileWords);
  const { language } = useSpeech();
  return (
    <>
      <SelectField
        pointer="/stage"
        label={say('stage')}
        value={asked.stage ?? ''}
        onChange={(stage) => set({ stage })}
        of={[{ value: '', text: say('anyStage') }, ...servedStageWords(language)]}
      />
      <SelectField
        pointer="/waits"
        label={say('waits')}
        value={asked.waits ?? ''}
        onChange={(waits) => set({ waits })}
        of={[
          { value: '', text: say('anyWait') },
          ...fileWaits.map((one) => ({ value: one, text: say(one) })),
        ]}
      />
      <SelectField
        pointer="/order"
        label={say('order')}
        value={asked.order ?? ''}
        onChange={(order) => set({ order })}
        of={[
          { value: '', text: say('oldest') },
          { value: 'newest', text: say('newest') },
        ]}
      />
    </>
  );
};
