/** Enrols a person; an agent with his licence. */
import { useState } from 'preact/hooks';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Form } from '../../parts/form.tsx';
import { useWords } from '../../say/language.ts';
import { peopleWords } from './words.ts';

const nobody = { name: '', login: '', iin: '', email: '' };
const noLicence = { number: '', issuedOn: '', member: true };

export const EnrolForm = ({ again }: { readonly again: () => Promise<void> }) => {
  const say = useWords(peopleWords);
  const [typed, type] = useState(nobody);
  const [licence, setLicence] = useState<typeof noLicence>();
  const { doing, act } = useDoing('enrolPerson');
  const enrol = async (): Promise<void> => {
    const { name, login, iin, email } = typed;
    const body = {
      ...{ name, login },
      ...(iin === '' ? {} : { iin }),
      ...(email === '' ? {} : { email }),
      ...(licence ? { licence } : {}),
    };
    if (!(await act({ body }))) return;
    type(nobody);
    setLicence(undefined);
    await again();
  };
  const text = (name: keyof typeof nobody, label: string) => (
    <TextField
      pointer={`/${name}`}
      label={label}
      value={typed[name]}
      onChange={(value) => type({ ...typed, [name]: value })}
    />
  );
  return (
    <Fold title={say('enrol')}>
      <Form doing={doing} onSubmit={() => void enrol()}>
        {text('name', say('name'))}
        {text('login', say('login'))}
        {text('iin', `${say('iin')} ${say('optional')}`)}
        {text('email', `${say('email')} ${say('optional')}`)}
        <Choice
          pointer="/licence"
          label={say('isAgent')}
          isChosen={licence !== undefined}
          onChange={(isAgent) => setLicence(isAgent ? noLicence : undefined)}
        />
        {licence ? <LicenceFields licence={licence} onChange={setLicence} /> : null}
        <Button submits doing={doing}>
          {say('enrol')}
        </Button>
      </Form>
    </Fold>
  );
};

interface LicenceProps {
  readonly licence: typeof noLicence;
  readonly onChange: (licence: typeof noLicence) => void;
}

const LicenceFields = ({ licence, onChange }: LicenceProps) => {
  const say = useWords(peopleWords);
  return (
    <>
      <TextField
        pointer="/licence/number"
        label={say('licenceNumber')}
        width={20}
        value={licence.number}
        onChange={(number) => onChange({ ...licence, number })}
      />
      <DayField
        pointer="/licence/issuedOn"
        label={say('licenceDay')}
        value={licence.issuedOn}
        onChange={(issuedOn) => onChange({ ...licence, issuedOn })}
      />
      <Choice
        pointer="/licence/member"
        label={say('member')}
        isChosen={licence.member}
        onChange={(member) => onChange({ ...licence, member })}
      />
    </>
  );
};
