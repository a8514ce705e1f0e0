/** Mends one case file where it stands: here before it is opened, at the service while it is open. */
import { useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { type Doing, useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { adopt } from '../../upload/adopt.ts';
import { type Described, repairOf } from '../../upload/described.ts';
import { describe } from '../../upload/drafts.ts';
import { type DraftFault, faultsOf } from '../../upload/faults.ts';
import { answer, type Row } from '../../upload/row.ts';
import { changed } from '../../upload/state.ts';
import { faultWords } from './fault-words.ts';
import { RowFields } from './row-fields.tsx';
import { rowWords } from './row-words.ts';

interface RowFormProps {
  readonly row: Row;
  readonly onClose: () => void;
}

const refused = (problem: Problem): Doing => ({ state: 'refused', problem });

export const RowForm = ({ row, onClose }: RowFormProps) => {
  const say = useWords(rowWords);
  const sayFault = useWords(faultWords);
  const [typed, type] = useState(row.described);
  const [ours, tell] = useState<Doing>(row.problem ? refused(row.problem) : { state: 'ready' });
  const repairing = useDoing('repairCaseFile');

  const problemOf = (faults: readonly DraftFault[]): Problem => ({
    code: 'Malformed',
    status: 400,
    detail: sayFault('mend'),
    faults: faults.map(({ pointer, code }) => ({ pointer, detail: sayFault(code) })),
    facts: {},
  });

  const save = async (): Promise<void> => {
    const faults = faultsOf(typed, todayHere());
    tell(faults.length === 0 ? { state: 'ready' } : refused(problemOf(faults)));
    if (faults.length > 0) return;
    if (row.stage === 'drafted') describe(row, typed);
    else if (!(await repaired(row, typed, repairing.act))) return;
    delete row.problem;
    changed();
    onClose();
  };

  return (
    <Form doing={repairing.doing.state === 'ready' ? ours : repairing.doing} onSubmit={() => void save()}>
      <RowFields typed={typed} onChange={(part: Partial<Described>) => type({ ...typed, ...part })} />
      <div class="govuk-button-group">
        <Button submits doing={repairing.doing}>
          {say('save')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {say('close')}
        </Button>
      </div>
    </Form>
  );
};

type Repairing = ReturnType<typeof useDoing<'repairCaseFile'>>['act'];

/** What is confirmed was confirmed as it stood: changed, it is confirmed anew. */
const repaired = async (row: Row, typed: Described, act: Repairing): Promise<boolean> => {
  const body = repairOf(row.described, typed);
  if (Object.keys(body).length > 0) {
    const shown = await act({ params: { caseFile: row.caseFile ?? '' }, body });
    if (!shown) return false;
    row.isConfirmed = false;
    adopt(row, shown);
  }
  answer(row);
  return true;
};
