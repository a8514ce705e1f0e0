/** What waits for the person on an act, what it waits for from others, and what else he can do with it. */
import { useSpeech, useWords } from '../../say/language.ts';
import type { ActProps } from './act-props.ts';
import { refusalInWords } from './refusal.ts';
import { StillWaits } from './still-waits.tsx';
import { stepWords } from './step-words.ts';
import type { Step } from './steps.ts';

export const NextStep = ({ steps, ...props }: ActProps & { readonly steps: readonly Step[] }) => {
  const say = useWords(stepWords);
  const main = steps.filter(({ isAside }) => !isAside);
  const isWide = steps.some(({ reads }) => reads);
  return (
    <section class={`next-step ${isWide ? 'next-step--wide' : ''}`} aria-label={say('next')}>
      <h2 class="govuk-heading-m">{say('next')}</h2>
      <Missing {...props} />
      {main.length === 0 ? <StillWaits act={props.act} /> : null}
      {main.map(({ View }) => (
        <View key={View.name} {...props} />
      ))}
      {steps
        .filter(({ isAside }) => isAside)
        .map(({ View }) => (
          <View key={View.name} {...props} />
        ))}
    </section>
  );
};

/** As the refusal of the next step would say it. */
const Missing = ({ act }: Pick<ActProps, 'act'>) => {
  const { language } = useSpeech();
  if (act.wanted.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {act.wanted.map((one, at) => (
        <li key={at}>{refusalInWords(one, language)}</li>
      ))}
    </ul>
  );
};
