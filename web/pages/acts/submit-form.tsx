/** The drafter reads part one, signs it and lays the act before the commission. */
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

export const SubmitForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const { doing, act: submit } = useDoing('submitAct');
  const params = { act: act.id };
  const onSubmit = async (): Promise<void> => {
    if (await submit({ params, body: await sign() })) await again();
  };
  return (
    <>
      <p class="govuk-body">{say('read')}</p>
      <PaperFrame route="readActPaper" asked={{ params, query: { part: '1' } }} title={say('partOne')} />
      <Form doing={doing} onSubmit={() => void onSubmit()}>
        <Button submits doing={doing}>
          {say('submit')}
        </Button>
      </Form>
    </>
  );
};
