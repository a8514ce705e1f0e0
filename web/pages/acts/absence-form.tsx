/** A member of the commission cannot sit: the seat goes to the next substitute. */
import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useWords } from '../../say/language.ts';
import { ActForm } from './act-form.tsx';
import type { ActProps } from './act-props.ts';
import { nameOf } from './person-name.ts';
import { doneWords } from './done-words.ts';
import { stepWords } from './step-words.ts';
import { useActDeed } from './use-act-deed.ts';

export const AbsenceForm = (props: ActProps) => {
  const say = useWords(stepWords);
  const sayDone = useWords(doneWords);
  const { act } = props;
  const seated = [...new Set((act.seats ?? []).map(({ person }) => person))];
  const [person, choose] = useState(seated[0] ?? '');
  const [reason, setReason] = useState('');
  const { doing, run } = useActDeed('recordAbsence', props, sayDone('replaced'));
  return (
    <Fold title={say('absence')}>
      <ActForm of={props} doing={doing} onSubmit={() => void run({ person, reason })}>
        <SelectField
          pointer="/person"
          label={say('absent')}
          value={person}
          onChange={choose}
          of={seated.map((id) => ({ value: id, text: nameOf(act, id) }))}
        />
        <TextField pointer="/reason" label={say('reason')} value={reason} onChange={setReason} />
        <Button submits doing={doing}>
          {say('replaceNow')}
        </Button>
      </ActForm>
    </Fold>
  );
};
