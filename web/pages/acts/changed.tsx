/** Somebody did something to the act while this page was open: what, and the act as it stands now. */
import { stageWords } from '../../../shared/contract/stage-words.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import type { Act, ActProps } from './act-props.ts';
import { changeWords } from './change-words.ts';

const counted = {
  votes: ({ votes = [] }) => votes.length,
  absences: ({ absences = [] }) => absences.length,
  attendance: ({ attendance = [] }) => attendance.length,
  signatures: ({ certifiedBy = [] }) => certifiedBy.length,
  scans: ({ signedPapers = [] }) => signedPapers.length,
  consents: ({ consent }) => (consent ? 1 : 0),
} as const satisfies Record<string, (act: Act) => number>;

const countedNames = Object.keys(counted) as readonly (keyof typeof counted)[];

export const Changed = ({ act, again }: Pick<ActProps, 'act' | 'again'>) => {
  const say = useWords(changeWords);
  const { language } = useSpeech();
  const { seen } = useAnswer('showAct', { params: { act: act.id } });
  if (seen.state !== 'there') return null;
  const now = seen.answer;
  const changes = [
    ...(now.stage === act.stage
      ? []
      : [say('stage', { before: stageWords[act.stage][language], now: stageWords[now.stage][language] })]),
    ...countedNames.flatMap((name) => {
      const [before, after] = [counted[name](act), counted[name](now)];
      return before === after ? [] : [say(name, { before, now: after })];
    }),
  ];
  if (changes.length === 0) return null;
  return (
    <div class="govuk-inset-text" role="status">
      <p class="govuk-body">{say('changed')}</p>
      <ul class="govuk-list govuk-list--bullet">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button kind="secondary" onClick={() => void again()}>
        {say('showNow')}
      </Button>
    </div>
  );
};
