/** One act: what is to be done with it now, its papers beside its files, its commission. */
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { StageTag } from '../../parts/stage-tag.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import type { ActProps } from './act-props.ts';
import { Commission } from './commission.tsx';
import { DoneBanner } from './done-banner.tsx';
import { LeftOffFiles } from './left-off-files.tsx';
import { NextStep } from './next-step.tsx';
import { Papers } from './papers.tsx';
import { Reading } from './reading.tsx';
import { stepsOf } from './steps.ts';
import { ActSummary } from './summary.tsx';
import { actWords } from './words.ts';

const OneAct = () => {
  const say = useWords(actWords);
  const { params } = useRoute();
  const asked = useAnswer('showAct', { params: { act: params['id'] ?? '' } });
  const [said, tell] = useState({ text: '', at: 0 });
  const { seen, again } = asked;
  const title = seen.state === 'there' ? say('act', { number: String(seen.answer.number) }) : say('anAct');
  const done = async (text: string): Promise<void> => {
    await again();
    tell(({ at }) => ({ text, at: at + 1 }));
  };
  return (
    <Page title={title} back="/acts">
      <DoneBanner said={said} />
      <WhenThere of={asked}>{(act) => <Whole act={act} again={again} done={done} />}</WhenThere>
    </Page>
  );
};

const Whole = (props: ActProps) => {
  const me = useMe();
  const { act } = props;
  const steps = stepsOf(act, me);
  return (
    <>
      <p>
        <StageTag stage={act.stage} />
      </p>
      <NextStep {...props} steps={steps} />
      <Papers act={act} />
      {steps.some(({ reads }) => reads) ? null : <Reading key={act.stage} act={act} />}
      <ActSummary act={act} />
      <LeftOffFiles act={act} />
      <Commission act={act} />
    </>
  );
};

export default OneAct;
