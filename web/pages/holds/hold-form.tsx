/** Places a hold on one file. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { GroundFields, noGround } from './basis-fields.tsx';
import { holdWords } from './words.ts';

interface HoldFormProps {
  readonly over: { readonly caseFile: string };
  readonly again: () => Promise<void>;
}

export const HoldForm = ({ over, again }: HoldFormProps) => {
  const say = useWords(holdWords);
  const [ground, set] = useState(noGround);
  const { doing, act } = useDoing('holdCaseFile');
  const place = async (): Promise<void> => {
    if (!(await act({ params: { caseFile: over.caseFile }, body: ground }))) return;
    set(noGround);
    await again();
  };
  return (
    <details class="govuk-details">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{say('place')}</span>
      </summary>
      <Form class="govuk-details__text" doing={doing} onSubmit={() => void place()}>
        <GroundFields ground={ground} onChange={set} />
        <Button submits doing={doing}>
          {say('place')}
        </Button>
      </Form>
    </details>
  );
};
