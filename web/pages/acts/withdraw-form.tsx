/** The drafter takes his act back; its files are due again. */
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { ReasonForm } from './reason-form.tsx';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const WithdrawForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { doing, run } = useActDeed('withdrawAct', props, sayDone('withdrawn'));
  return (
    <ReasonForm
      of={props}
      title={say('withdraw')}
      how={say('withdrawHow')}
      doing={doing}
      onSubmit={({ reason }) => void run({ reason })}
    />
  );
};
