import { useDoing } from '../../api/use-doing.ts';
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act.tsx';
import { ReasonForm } from './reason-form.tsx';
import { stepWords } from './step-words.ts';

/** The head takes his order back: what has not begun is spared. */
export const RevokeForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const { doing, act: revoke } = useDoing('revokeOrder');
  if (act.revoked) return null;
  return (
    <ReasonForm
      title={say('revoke')}
      doing={doing}
      withBasis
      onSubmit={(body) => void revoke({ params: { act: act.id }, body }).then((done) => done && again())}
    />
  );
};
