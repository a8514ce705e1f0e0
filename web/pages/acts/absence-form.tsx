/** A member of the commission cannot sit: the seat goes to the next substitute. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import type { ActProps } from './act.tsx';
import { stepWords } from './step-words.ts';

export const AbsenceForm = ({ act, again }: ActProps) => {
  const say = useWords(stepWords);
  const { seats = [], people } = act;
  const [person, choose] = useState(seats[0]?.person ?? '');
  const [reason, setReason] = useState('');
  const { doing, act: record } = useDoing('recordAbsence');
  const onSubmit = async (): Promise<void> => {
    if (await record({ params: { act: act.id }, body: { person, reason } })) await again();
  };
  return (
    <Fold title={say('absence')}>
      <Form doing={doing} onSubmit={() => void onSubmit()}>
        <SelectField
          pointer="/person"
          label={say('absent')}
          value={person}
          onChange={choose}
          of={seats.map((one) => ({
            value: one.person,
            text: people.find(({ id }) => id === one.person)?.name ?? one.person,
          }))}
        />
        <TextField pointer="/reason" label={say('reason')} value={reason} onChange={setReason} />
        <Button submits doing={doing}>
          {say('replaceNow')}
        </Button>
      </Form>
    </Fold>
  );
};
