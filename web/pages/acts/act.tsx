/** One act: what is to be done with it now, its papers, its commission, its files. */
import { useRoute } from 'preact-iso';
import type { AnswerOf } from '../../../shared/contract/routes/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { useWords } from '../../say/language.ts';
import { Commission } from './commission.tsx';
import { Lines } from './lines.tsx';
import { NextStep } from './next-step.tsx';
import { Papers } from './papers.tsx';
import { ActSummary } from './summary.tsx';
import { actWords } from './words.ts';

export type Act = AnswerOf<'showAct'>;

export interface ActProps {
  readonly act: Act;
  /** Asks for the act anew, after something was done with it. */
  readonly again: () => Promise<void>;
}

const OneAct = () => {
  const say = useWords(actWords);
  const { params } = useRoute();
  const asked = useAnswer('showAct', { params: { act: params['id'] ?? '' } });
  const { seen, again } = asked;
  const title = seen.state === 'there' ? say('act', { number: seen.answer.number }) : say('anAct');
  return (
    <Page title={title} back="/acts">
      <WhenThere of={asked}>
        {(act) => (
          <>
            <p>
              <StageTag stage={act.stage} />
            </p>
            <NextStep act={act} again={again} />
            <Papers act={act} />
            <ActSummary act={act} />
            <Commission act={act} />
            <Lines key={act.stage} act={act} />
          </>
        )}
      </WhenThere>
    </Page>
  );
};

export default OneAct;
