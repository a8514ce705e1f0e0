/** One of the destruction commission reads part two and signs it. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { sign } from '../../signing/sign.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { Reading } from './reading.tsx';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const CertifyForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const [remark, setRemark] = useState('');
  const { doing, run } = useActDeed('signDestruction', props, sayDone('signedTwo'));
  const signed = (props.act.certifiedBy ?? []).map(({ office }) => say(office)).join(', ');
  const certify = async (): Promise<void> =>
    run({ ...(remark.trim() === '' ? {} : { remark }), ...(await sign()) });
  return (
    <>
      {signed === '' ? null : <p class="govuk-body">{say('signedBy', { offices: signed })}</p>}
      <p class="govuk-body">{say('read')}</p>
      <Reading act={props.act} />
      <ActForm of={props} doing={doing} onSubmit={() => void certify()}>
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
      </ActForm>
    </>
  );
};
