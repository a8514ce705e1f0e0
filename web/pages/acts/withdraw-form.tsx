import { useDoing } from '../../api/use-doing.ts';
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act.tsx';
import { ReasonForm } from './reason-form.tsx';
import { stepWords } from './step-words.ts';

/** The drafter takes his act back; its files are due again. */
export const WithdrawForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const { doing, act: withdraw } = useDoing('withdrawAct');
  return (
    <ReasonForm
      title={say('withdraw')}
      doing={doing}
      onSubmit={({ reason }) =>
        void withdraw({ params: { act: act.id }, body: { reason } }).then((done) => done && again())
      }
    />
  );
};
