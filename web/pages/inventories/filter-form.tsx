/** Which inventories are shown; it lives in the address. */
import { useLocation } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import { AgentField } from '../../parts/agent-field.tsx';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { inventoryWords, sections } from './words.ts';

const fields = ['year', 'section', 'creator'] as const;

type Filter = Readonly<Partial<Record<(typeof fields)[number], string>>>;

export const filterIn = (query: Readonly<Record<string, string>>): Filter =>
  Object.fromEntries(fields.flatMap((name) => (query[name] ? [[name, query[name]] as const] : [])));

const addressOf = (filter: Filter): string => {
  const said = Object.entries(filter).filter(([, value]) => value !== '');
  return said.length === 0 ? '/inventories' : `/inventories?${new URLSearchParams(said).toString()}`;
};

export const FilterForm = ({ filter }: { readonly filter: Filter }) => {
  const say = useWords(inventoryWords);
  const { route } = useLocation();
  const [asked, ask] = useState<Filter>(filter);
  useEffect(() => ask(filter), [filter]);
  return (
    <search>
      <Form doing={{ state: 'ready' }} onSubmit={() => route(addressOf(asked))}>
        <Fields asked={asked} set={(part) => ask({ ...asked, ...part })} />
        <div class="govuk-button-group">
          <Button submits kind="secondary">
            {say('show')}
          </Button>
          <a class="govuk-link" href="/inventories">
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
  const say = useWords(inventoryWords);
  const me = useMe();
  const all = [
    { value: '', text: say('anySection') },
    ...sections.map((one) => ({ value: one, text: say(one) })),
  ];
  return (
    <div class="filter__row">
      <TextField
        pointer="/year"
        label={say('year')}
        width={4}
        inputMode="numeric"
        value={asked.year ?? ''}
        onChange={(year) => set({ year: year.trim() })}
      />
      <SelectField
        pointer="/section"
        label={say('section')}
        value={asked.section ?? ''}
        onChange={(section) => set({ section })}
        of={all}
      />
      {holds(me, 'officer', 'head', 'deputy-head') ? (
        <AgentField
          pointer="/creator"
          label={say('creator')}
          value={asked.creator ?? ''}
          onChange={(creator) => set({ creator })}
        />
      ) : null}
    </div>
  );
};
