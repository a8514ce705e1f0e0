/** The head takes his order back: what has not begun is spared. */
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { ReasonForm } from './reason-form.tsx';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const RevokeForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { doing, run } = useActDeed('revokeOrder', props, sayDone('revoked'));
  return (
    <ReasonForm
      of={props}
      title={say('revoke')}
      how={say('revokeHow')}
      doing={doing}
      withBasis
      onSubmit={(body) => void run(body)}
    />
  );
};
