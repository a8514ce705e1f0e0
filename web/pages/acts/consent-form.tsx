/** The officer enters the archive authority's consent, with the scan of its paper. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { ScanField } from '../../parts/scan-field.tsx';
import { useWords } from '../../say/language.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { doneWords } from './done-words.ts';
import { scanWords } from './scan-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const ConsentForm = (props: ActProps) => {
  const say = useWords(scanWords);
  const sayDone = useWords(doneWords);
  const [told, tell] = useState({ number: '', datedOn: '', body: '', document: '' });
  const { doing, run } = useActDeed('recordConsent', props, sayDone('consented'));
  return (
    <ActForm of={props} doing={doing} onSubmit={() => void run(told)}>
      <h3 class="govuk-heading-s">{say('consent')}</h3>
      <TextField
        pointer="/body"
        label={say('consentBody')}
        value={told.body}
        onChange={(body) => tell({ ...told, body })}
      />
      <TextField
        pointer="/number"
        label={say('consentNumber')}
        width={10}
        value={told.number}
        onChange={(number) => tell({ ...told, number })}
      />
      <DayField
        pointer="/datedOn"
        label={say('consentDay')}
        value={told.datedOn}
        onChange={(datedOn) => tell({ ...told, datedOn })}
      />
      <ScanField
        pointer="/document"
        label={say('consentScan')}
        onChange={(document = '') => tell((now) => ({ ...now, document }))}
      />
      <Button submits doing={doing}>
        {say('consentNow')}
      </Button>
    </ActForm>
  );
};
