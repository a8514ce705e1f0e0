/** Approves an inventory; of an empty one it has to be stated that it is. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
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
      {doing.state === 'refused' ? <Unresolved of={doing.problem} /> : null}
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

/** The files that the refusal names, each with a way to it. */
const Unresolved = ({ of: { facts } }: { readonly of: Problem }) => {
  const say = useWords(oneInventoryWords);
  const files = Array.isArray(facts['caseFiles']) ? facts['caseFiles'].map(String) : [];
  if (files.length === 0) return null;
  return (
    <>
      <p class="govuk-body">{say('unresolved')}:</p>
      <ul class="govuk-list govuk-list--bullet">
        {files.map((id, at) => (
          <li key={id}>
            <a class="govuk-link" href={`/files/${id}`}>
              {say('theFile', { n: at + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
};
