/** Enrols a person; an agent with his licence. */
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import { EntryForm } from './entry-form.tsx';
import { useEntry } from './use-entry.ts';
import { peopleWords } from './words.ts';

const noLicence = { number: '', issuedOn: '', member: true };

const nobody = {
  ...{ name: '', login: '', iin: '', email: '' },
  licence: undefined as typeof noLicence | undefined,
};

export const EnrolForm = ({ again }: { readonly again: () => Promise<void> }) => {
  const say = useWords(peopleWords);
  const entry = useEntry('enrolPerson', {
    ...{ nothing: nobody, again },
    asked: ({ name, login, iin, email, licence }) => ({
      body: {
        ...{ name, login },
        ...(iin === '' ? {} : { iin }),
        ...(email === '' ? {} : { email }),
        ...(licence ? { licence } : {}),
      },
    }),
  });
  const { typed, set } = entry;
  const text = (name: 'name' | 'login' | 'iin' | 'email', label: string) => (
    <TextField
      pointer={`/${name}`}
      label={label}
      value={typed[name]}
      onChange={(value) => set({ [name]: value })}
    />
  );
  return (
    <EntryForm title={say('enrol')} entry={entry}>
      {text('name', say('name'))}
      {text('login', say('login'))}
      {text('iin', `${say('iin')} ${say('optional')}`)}
      {text('email', `${say('email')} ${say('optional')}`)}
      <IsAgent licence={typed.licence} onChange={(licence) => set({ licence })} />
    </EntryForm>
  );
};

interface IsAgentProps {
  readonly licence: typeof noLicence | undefined;
  readonly onChange: (licence: typeof noLicence | undefined) => void;
}

const IsAgent = ({ licence, onChange }: IsAgentProps) => {
  const say = useWords(peopleWords);
  return (
    <>
      <Choice
        pointer="/licence"
        label={say('isAgent')}
        isChosen={licence !== undefined}
        onChange={(isAgent) => onChange(isAgent ? noLicence : undefined)}
      />
      {licence ? <LicenceFields licence={licence} onChange={onChange} /> : null}
    </>
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
