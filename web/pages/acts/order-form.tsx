/** The head has the order drawn up, reads it, and signs it. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import { sign } from '../../signing/sign.ts';
import { ActForm } from './act-form.tsx';
import type { Act, ActProps } from './act-props.ts';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const OrderForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { orderDraft } = props.act;
  const [number, setNumber] = useState(orderDraft?.number ?? '');
  const [datedOn, setDay] = useState(orderDraft?.datedOn ?? todayHere());
  const { doing, run } = useActDeed('draftOrder', props, sayDone('orderDrawn'));
  const isDrawn = orderDraft?.number === number.trim() && orderDraft.datedOn === datedOn;
  return (
    <>
      <ActForm of={props} doing={doing} onSubmit={() => void run({ number, datedOn })}>
        <TextField
          pointer="/number"
          label={say('orderNumber')}
          width={10}
          value={number}
          onChange={setNumber}
        />
        <DayField pointer="/datedOn" label={say('orderDay')} value={datedOn} onChange={setDay} />
        <Button submits kind={isDrawn ? 'secondary' : undefined} doing={doing}>
          {say('drawOrder')}
        </Button>
      </ActForm>
      {isDrawn ? <Issue key={orderDraft.paper.sha256} drawn={orderDraft} {...props} /> : null}
    </>
  );
};

const Issue = ({ drawn, ...props }: ActProps & { readonly drawn: NonNullable<Act['orderDraft']> }) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { doing, run } = useActDeed('issueOrder', props, sayDone('ordered'));
  const { number, datedOn } = drawn;
  const issue = async (): Promise<void> => run({ number, datedOn, ...(await sign()) });
  return (
    <>
      <p class="govuk-body">{say('read')}</p>
      <PaperFrame
        route="readOrderPaper"
        asked={{ params: { act: props.act.id } }}
        title={say('orderPaper')}
      />
      <ActForm of={props} doing={doing} onSubmit={() => void issue()}>
        <Button submits doing={doing}>
          {say('order')}
        </Button>
      </ActForm>
    </>
  );
};
