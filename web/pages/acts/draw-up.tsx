/** Draws up an act from what is due: all of it, but for what the drafter leaves out with a reason. */
import { useLocation } from 'preact-iso';
import { useAnswer } from '../../api/use-answer.ts';
import { Page } from '../../parts/page.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useWords } from '../../say/language.ts';
import { DrawUpForm } from './draw-up-form.tsx';
import { drawUpWords } from './draw-up-words.ts';

const DrawUp = () => {
  const say = useWords(drawUpWords);
  const { replaces } = useLocation().query;
  return (
    <Page title={say('title')} back="/acts">
      {replaces === undefined ? <DrawUpForm /> : <InPlaceOf id={replaces} />}
    </Page>
  );
};

/** What the commission returned the former act for stays off the new one. */
const InPlaceOf = ({ id }: { readonly id: string }) => {
  const say = useWords(drawUpWords);
  return (
    <WhenThere of={useAnswer('showAct', { params: { act: id } })}>
      {(act) => (
        <>
          <p class="govuk-body">{say('inPlaceOf', { number: String(act.number) })}</p>
          <DrawUpForm replaced={act} />
        </>
      )}
    </WhenThere>
  );
};

export default DrawUp;
