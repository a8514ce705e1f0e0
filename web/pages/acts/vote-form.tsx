/** A member of the commission reads the act and its files, then approves it, or returns it with reasons. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { LeftOut, type Excluded } from './left-out.tsx';
import { Reading } from './reading.tsx';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const VoteForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { doing, run } = useActDeed('voteOnAct', props, sayDone('approved'));
  const approve = async (): Promise<void> => run({ verdict: 'approve', ...(await sign()) });
  return (
    <>
      <p class="govuk-body">{say('read')}</p>
      <Reading act={props.act} />
      <ActForm of={props} doing={doing} onSubmit={() => void approve()}>
        <Button submits doing={doing}>
          {say('approve')}
        </Button>
      </ActForm>
      <ReturnForm {...props} />
    </>
  );
};

const ReturnForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { doing, run } = useActDeed('voteOnAct', props, sayDone('returned'));
  const [reason, setReason] = useState('');
  const [chosen, choose] = useState<readonly Excluded[]>([]);
  const giveBack = async (): Promise<void> => {
    const exclude = chosen.length === 0 ? {} : { exclude: [...chosen] };
    await run({ verdict: 'return', reason, ...exclude, ...(await sign()) });
  };
  return (
    <Fold title={say('return')}>
      <ActForm of={props} doing={doing} onSubmit={() => void giveBack()}>
        <TextField
          pointer="/reason"
          label={say('returnReason')}
          lines={3}
          value={reason}
          onChange={setReason}
        />
        <LeftOut act={props.act} chosen={chosen} onChange={choose} />
        <Button submits kind="warning" doing={doing}>
          {say('returnNow')}
        </Button>
      </ActForm>
    </Fold>
  );
};
