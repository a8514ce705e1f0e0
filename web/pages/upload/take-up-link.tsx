/** From a case file that was left open to where it is gone on with; for who keeps it. */
import { useWords } from '../../say/language.ts';
import type { Vocabulary } from '../../say/words.ts';
import { holds, useMe } from '../../session/me.ts';

const words = {
  goOn: {
    kk: 'Жүктеуді жалғастырып, мөрлеу',
    ru: 'Продолжить загрузку и запечатать',
    en: 'Go on uploading, and seal it',
  },
} as const satisfies Vocabulary;

interface TakeUpProps {
  readonly id: string;
  readonly stage: string;
  readonly keeper: string;
}

export const TakeUpLink = ({ id, stage, keeper }: TakeUpProps) => {
  const say = useWords(words);
  const me = useMe();
  const isKeeper = keeper === me.id || (keeper === me.chamber && holds(me, 'officer'));
  if (stage !== 'open' || !isKeeper) return null;
  return (
    <p class="govuk-body">
      <a class="govuk-button" href={`/upload?file=${id}`}>
        {say('goOn')}
      </a>
    </p>
  );
};
