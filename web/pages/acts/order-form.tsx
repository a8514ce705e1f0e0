/** The head has the order drawn up, reads it, and signs it. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

export const OrderForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const [number, setNumber] = useState(act.orderDraft?.number ?? '');
  const [datedOn, setDay] = useState(act.orderDraft?.datedOn ?? '');
  const drafting = useDoing('draftOrder');
  const issuing = useDoing('issueOrder');
  const params = { act: act.id };
  const draft = async (): Promise<void> => {
    if (await drafting.act({ params, body: { number, datedOn } })) await again();
  };
  const { orderDraft } = act;
  const isDrawn = orderDraft?.number === number.trim() && orderDraft.datedOn === datedOn;
  const issue = async (): Promise<void> => {
    if (await issuing.act({ params, body: { number, datedOn, ...(await sign()) } })) await again();
  };
  return (
    <>
      <Form doing={drafting.doing} onSubmit={() => void draft()}>
        <TextField
          pointer="/number"
          label={say('orderNumber')}
          width={10}
          value={number}
          onChange={setNumber}
        />
        <DayField pointer="/datedOn" label={say('orderDay')} value={datedOn} onChange={setDay} />
        <Button submits kind={isDrawn ? 'secondary' : undefined} doing={drafting.doing}>
          {say('drawOrder')}
        </Button>
      </Form>
      {isDrawn ? (
        <Form doing={issuing.doing} onSubmit={() => void issue()}>
          <p class="govuk-body">{say('read')}</p>
          <PaperFrame
            key={orderDraft.paper.sha256}
            route="readOrderPaper"
            asked={{ params }}
            title={say('orderPaper')}
          />
          <Button submits doing={issuing.doing}>
            {say('order')}
          </Button>
        </Form>
      ) : null}
    </>
  );
};
