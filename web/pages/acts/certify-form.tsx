/** One of the destruction commission reads part two and signs it. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { PaperFrame } from '../../parts/paper-frame.tsx';
import { useWords } from '../../say/language.ts';
import { useMe } from '../../session/me.ts';
import { sign } from '../../signing/sign.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

export const CertifyForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const me = useMe();
  const [remark, setRemark] = useState('');
  const { doing, act: certify } = useDoing('signDestruction');
  const { certifiedBy = [], certified } = act;
  const params = { act: act.id };
  const signed = certifiedBy.map(({ office }) => say(office)).join(', ');
  const onSubmit = async (): Promise<void> => {
    const said = remark.trim() === '' ? {} : { remark };
    if (await certify({ params, body: { ...said, ...(await sign()) } })) await again();
  };
  return (
    <>
      <p class="govuk-body">
        {say(certified ? 'certified' : 'notCertified')}{' '}
        {signed === '' ? '' : say('signedBy', { offices: signed })}
      </p>
      {certifiedBy.some(({ person }) => person === me.id) ? null : (
        <Form doing={doing} onSubmit={() => void onSubmit()}>
          <p class="govuk-body">{say('read')}</p>
          <PaperFrame route="readActPaper" asked={{ params, query: { part: '2' } }} title={say('partTwo')} />
          <TextField
            pointer="/remark"
            label={`${say('remark')} ${say('optional')}`}
            lines={2}
            value={remark}
            onChange={setRemark}
          />
          <Button submits doing={doing}>
            {say('signTwo')}
          </Button>
        </Form>
      )}
    </>
  );
};
