/** A member of the expert review commission reads part one, and approves the act or returns it. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import type { ActProps } from './act.tsx';
import { LeftOut, type Excluded } from './left-out.tsx';
import { stepWords } from './step-words.ts';

export const VoteForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const [reason, setReason] = useState('');
  const [exclude, setExclude] = useState<readonly Excluded[]>([]);
  const approving = useDoing('voteOnAct');
  const returning = useDoing('voteOnAct');
  const params = { act: act.id };
  const approve = async (): Promise<void> => {
    if (await approving.act({ params, body: { verdict: 'approve', ...(await sign()) } })) await again();
  };
  const giveBack = async (): Promise<void> => {
    const files = exclude.length === 0 ? {} : { exclude: [...exclude] };
    const body = { verdict: 'return' as const, reason, ...files, ...(await sign()) };
    if (await returning.act({ params, body })) await again();
  };
  return (
    <>
      <p class="govuk-body">{say('read')}</p>
      <PaperFrame route="readActPaper" asked={{ params, query: { part: '1' } }} title={say('partOne')} />
      <Form doing={approving.doing} onSubmit={() => void approve()}>
        <Button submits doing={approving.doing}>
          {say('approve')}
        </Button>
      </Form>
      <Fold title={say('return')}>
        <Form doing={returning.doing} onSubmit={() => void giveBack()}>
          <TextField
            pointer="/reason"
            label={say('returnReason')}
            lines={3}
            value={reason}
            onChange={setReason}
          />
          <LeftOut lines={act.lines} chosen={exclude} onChange={setExclude} />
          <Button submits kind="warning" doing={returning.doing}>
            {say('returnNow')}
          </Button>
        </Form>
      </Fold>
    </>
  );
};
