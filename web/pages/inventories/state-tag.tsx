/** How an inventory stands. */
import { useWords } from '../../say/language.ts';
import { inventoryWords } from './words.ts';

interface StateProps {
  readonly stage: 'compiled' | 'approved';
  readonly approvedOnPaper?: object | undefined;
}

export const StateTag = ({ stage, approvedOnPaper }: StateProps) => {
  const say = useWords(inventoryWords);
  if (stage === 'compiled') return <strong class="govuk-tag govuk-tag--yellow">{say('compiled')}</strong>;
  return <strong class="govuk-tag govuk-tag--green">{say(approvedOnPaper ? 'onPaper' : 'approved')}</strong>;
};
