/** Places a hold over an agent, a party, or a query; an agent over himself alone. */
import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { AgentField } from '../../parts/agent-field.tsx';
import { useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { GroundFields, noGround } from './basis-fields.tsx';
import { nothingTyped, scopeOf, type TypedScope } from './wide-scope.ts';
import { holdWords } from './words.ts';

export const WideHoldForm = ({ again }: { readonly again: () => Promise<void> }) => {
  const say = useWords(holdWords);
  const me = useMe();
  const isAgentAlone = !holds(me, 'officer', 'deputy-head', 'head', 'justice', 'republican');
  const [typed, type] = useState<TypedScope>({ ...nothingTyped, agent: me.id });
  const [ground, set] = useState(noGround);
  const [placed, tell] = useState<AnswerOf<'placeWideHold'>>();
  const { doing, act } = useDoing('placeWideHold');
  const place = async (): Promise<void> => {
    const hold = await act({ body: { ...ground, scope: scopeOf(typed) } });
    tell(hold);
    if (!hold) return;
    set(noGround);
    type({ ...nothingTyped, agent: me.id });
    await again();
  };
  return (
    <>
      <div role="status">{placed ? <Placed hold={placed} /> : null}</div>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">{say('place')}</span>
        </summary>
        <Form class="govuk-details__text" doing={doing} onSubmit={() => void place()}>
          {isAgentAlone ? (
            <p class="govuk-body">{say('overMine')}</p>
          ) : (
            <ScopeFields typed={typed} onChange={(part) => type({ ...typed, ...part })} />
          )}
          <GroundFields ground={ground} onChange={set} />
          <Button submits doing={doing}>
            {say('place')}
          </Button>
        </Form>
      </details>
    </>
  );
};

interface ScopeProps {
  readonly typed: TypedScope;
  readonly onChange: (part: Partial<TypedScope>) => void;
}

const ScopeFields = ({ typed, onChange }: ScopeProps) => {
  const say = useWords(holdWords);
  return (
    <>
      <SelectField
        pointer="/scope"
        label={say('over')}
        value={typed.kind}
        onChange={(kind) => onChange({ kind: kind === 'party' || kind === 'query' ? kind : 'agent' })}
        of={[
          { value: 'agent', text: say('overAgent') },
          { value: 'party', text: say('overParty') },
          { value: 'query', text: say('overQuery') },
        ]}
      />
      {typed.kind === 'agent' ? (
        <AgentField
          pointer="/scope/agent"
          label={say('agent')}
          value={typed.agent}
          onChange={(agent) => onChange({ agent })}
        />
      ) : null}
      {typed.kind === 'party' ? <PartyFields typed={typed} onChange={onChange} /> : null}
      {typed.kind === 'query' ? <QueryFields typed={typed} onChange={onChange} /> : null}
    </>
  );
};

const PartyFields = ({ typed, onChange }: ScopeProps) => {
  const say = useWords(holdWords);
  return (
    <>
      <SelectField
        pointer="/scope/party"
        label={say('whose')}
        value={typed.whose}
        onChange={(whose) => onChange({ whose: whose === 'bin' ? 'bin' : 'iin' })}
        of={[
          { value: 'iin', text: say('iin') },
          { value: 'bin', text: say('bin') },
        ]}
      />
      <TextField
        pointer={`/scope/party/${typed.whose}`}
        label={say('partyNumber')}
        hint={say('partyHint')}
        width={20}
        inputMode="numeric"
        value={typed.number}
        onChange={(number) => onChange({ number })}
      />
    </>
  );
};

const QueryFields = ({ typed, onChange }: ScopeProps) => {
  const say = useWords(holdWords);
  return (
    <>
      <TextField
        pointer="/scope/query/year"
        label={say('year')}
        width={4}
        inputMode="numeric"
        value={typed.year}
        onChange={(year) => onChange({ year })}
      />
      <TextField
        pointer="/scope/query/index"
        label={say('index')}
        width={10}
        value={typed.index}
        onChange={(index) => onChange({ index })}
      />
    </>
  );
};

const Placed = ({ hold }: { readonly hold: AnswerOf<'placeWideHold'> }) => {
  const say = useWords(holdWords);
  const { covers, alreadyDestroying = [] } = hold;
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">
        {say('placed')} {covers === undefined ? '' : `${say('covers')}: ${covers}`}
      </p>
      {alreadyDestroying.length === 0 ? null : (
        <p class="govuk-body">{say('already', { files: alreadyDestroying.join(', ') })}</p>
      )}
    </div>
  );
};
