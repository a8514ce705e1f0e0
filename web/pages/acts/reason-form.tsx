/** Something done to an act for a reason, behind a fold: it is not what most come for. */
import { useState } from 'preact/hooks';
import type { Doing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useWords } from '../../say/language.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { stepWords } from './step-words.ts';

interface ReasonProps {
  readonly of: ActProps;
  readonly title: string;
  /** What it does, where its name does not say it. */
  readonly how: string;
  readonly doing: Doing;
  /** Whether the document that it rests on is asked for as well. */
  readonly withBasis?: boolean;
  readonly onSubmit: (said: { readonly reason: string; readonly basis: string }) => void;
}

export const ReasonForm = ({ of, title, how, doing, withBasis, onSubmit }: ReasonProps) => {
  const say = useWords(stepWords);
  const [reason, setReason] = useState('');
  const [basis, setBasis] = useState('');
  return (
    <Fold title={title}>
      <p class="govuk-body">{how}</p>
      <ActForm of={of} doing={doing} onSubmit={() => onSubmit({ reason, basis })}>
        <TextField pointer="/reason" label={say('reason')} lines={3} value={reason} onChange={setReason} />
        {withBasis ? (
          <TextField pointer="/basis" label={say('basis')} value={basis} onChange={setBasis} />
        ) : null}
        <Button submits kind="warning" doing={doing}>
          {title}
        </Button>
      </ActForm>
    </Fold>
  );
};
