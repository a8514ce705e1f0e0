/** A paper was signed by hand: its scan is laid to the act, by who signed, or by the officer for everybody of the step. */
import { useState } from 'preact/hooks';
import { stepWords as signedWords } from '../../../shared/contract/scan-words.ts';
import { Button } from '../../parts/button.tsx';
import { ScanField } from '../../parts/scan-field.tsx';
import { useSpeech, useWords } from '../../say/language.ts';
import { holds, type Me, useMe } from '../../session/me.ts';
import { ActForm } from './act-form.tsx';
import type { Act, ActProps } from './act-props.ts';
import { doneWords } from './done-words.ts';
import { scanWords } from './scan-words.ts';
import { useActDeed } from './use-act-deed.ts';

type SignedStep = keyof typeof signedWords;

export const SignedPaperForm = (props: ActProps) => {
  const me = useMe();
  return (
    <>
      {stepsAwaited(props.act, me).map((step) => (
        <OneStep key={step} step={step} {...props} />
      ))}
    </>
  );
};

const OneStep = ({ step, ...props }: ActProps & { readonly step: SignedStep }) => {
  const say = useWords(scanWords);
  const sayDone = useWords(doneWords);
  const { language } = useSpeech();
  const [document, name] = useState('');
  const { doing, run } = useActDeed('attachSignedPaper', props, sayDone('attached'));
  return (
    <ActForm of={props} doing={doing} onSubmit={() => void run({ step, document })}>
      <h3 class="govuk-heading-s">{say('signedPaper', { what: signedWords[step][language] })}</h3>
      <p class="govuk-body">{say('signedPaperHow')}</p>
      <ScanField pointer="/document" label={say('signedScan')} onChange={(scan = '') => name(scan)} />
      <Button submits doing={doing}>
        {say('attach')}
      </Button>
    </ActForm>
  );
};

const stepsAwaited = ({ wanted }: Act, me: Me): readonly SignedStep[] =>
  wanted.flatMap(({ code, step, persons }) => {
    const isMine = holds(me, 'officer') || (Array.isArray(persons) && persons.includes(me.id));
    return code === 'SignedPaperMissing' && isMine && isStep(step) ? [step] : [];
  });

const isStep = (step: unknown): step is SignedStep =>
  typeof step === 'string' && Object.hasOwn(signedWords, step);
