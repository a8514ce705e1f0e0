/** Approves an inventory; of an empty one it has to be stated that it is. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { NamedFiles } from '../acts/named-files.tsx';
import type { InventoryProps } from './shown.ts';
import { oneInventoryWords } from './one-words.ts';

export const ApproveForm = ({ inventory, done, again }: InventoryProps) => {
  const say = useWords(oneInventoryWords);
  const [isStated, state] = useState(false);
  const [isMissed, miss] = useState(false);
  const { doing, act } = useDoing('approveInventory');
  const isEmpty = inventory.total === 0;
  const approve = async (): Promise<void> => {
    miss(isEmpty && !isStated);
    if (isEmpty && !isStated) return;
    const approved = await act({
      params: { inventory: inventory.id },
      body: isEmpty ? { empty: true } : {},
    });
    if (approved) await done(say('doneApproved', { n: approved.total }));
    // Somebody may have changed it meanwhile; what was refused stays to be read.
    else await again();
  };
  return (
    <Form doing={doing} onSubmit={() => void approve()}>
      {doing.state === 'refused' ? <NamedFiles of={doing.problem.facts} lines={[]} /> : null}
      <p class="govuk-body">{say('read')}</p>
      {isEmpty ? <Statement year={inventory.year} isMissed={isMissed} of={[isStated, state]} /> : null}
      <Button submits doing={doing}>
        {say('approve')}
      </Button>
    </Form>
  );
};

interface StatementProps {
  readonly year: number;
  readonly isMissed: boolean;
  readonly of: readonly [isStated: boolean, state: (isStated: boolean) => void];
}

const Statement = ({ year, isMissed, of: [isStated, state] }: StatementProps) => {
  const say = useWords(oneInventoryWords);
  return (
    <>
      {isMissed ? (
        <p class="govuk-error-message" role="alert">
          {say('stateFirst')}
        </p>
      ) : null}
      <Choice
        pointer="/empty"
        label={say('stateEmpty', { year: String(year) })}
        isChosen={isStated}
        onChange={state}
      />
    </>
  );
};
