/** The fields of one case file; what few need stands behind a line. */
import { Choice } from '../../parts/choice.tsx';
import { DayField } from '../../parts/day-field.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { useWords } from '../../say/language.ts';
import { todayHere } from '../../say/today.ts';
import type { Carrier, Described, Kind } from '../../upload/described.ts';
import { numberedAs } from '../../upload/list.ts';
import { yearOf } from '../../upload/nomenclatures.ts';
import { IndexField } from './index-field.tsx';
import { rowWords } from './row-words.ts';
import { useLines } from './use-lines.ts';

interface FieldsProps {
  readonly typed: Described;
  readonly onChange: (part: Partial<Described>) => void;
}

export const RowFields = ({ typed, onChange }: FieldsProps) => {
  const say = useWords(rowWords);
  return (
    <>
      <TextField
        pointer="/heading"
        label={say('heading')}
        hint={say('headingHint')}
        lines={2}
        value={typed.heading}
        onChange={(heading) => onChange({ heading })}
      />
      <TextField
        pointer="/proceedingNumber"
        label={say('number')}
        width={20}
        value={typed.number}
        onChange={(number) => onChange({ number })}
      />
      <Days typed={typed} onChange={onChange} />
      <IndexAndKind typed={typed} onChange={onChange} />
      <SelectField
        pointer="/language"
        label={say('language')}
        value={typed.language}
        onChange={(language) => onChange({ language: language === 'kk' ? 'kk' : 'ru' })}
        of={(['kk', 'ru'] as const).map((value) => ({ value, text: say(value) }))}
      />
      <Fold title={say('more')}>
        <Parties typed={typed} onChange={onChange} />
        <PaperFields typed={typed} onChange={onChange} />
      </Fold>
    </>
  );
};

const Days = ({ typed, onChange }: FieldsProps) => {
  const say = useWords(rowWords);
  return (
    <>
      <div class="filter__row">
        <DayOf field="startedOn" typed={typed} onChange={onChange} />
        <DayOf field="closedOn" typed={typed} onChange={onChange} />
      </div>
      <Choice
        pointer="/closingUnknown"
        label={say('closingUnknown')}
        isChosen={typed.isClosingUnknown}
        onChange={(isClosingUnknown) =>
          onChange({ isClosingUnknown, ...(isClosingUnknown ? { closedOn: '' } : {}) })
        }
      />
    </>
  );
};

const DayOf = ({ field, typed, onChange }: FieldsProps & { readonly field: 'startedOn' | 'closedOn' }) => {
  const say = useWords(rowWords);
  const value = typed[field];
  const isDay = value === '' || /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <DayField
      pointer={`/${field}`}
      label={say(field)}
      // What a list had there that is no day; the field itself can show only days.
      hint={isDay ? undefined : value}
      most={todayHere()}
      value={isDay ? value : ''}
      onChange={(day) =>
        onChange({ [field]: day, ...(field === 'closedOn' ? { isClosingUnknown: false } : {}) })
      }
    />
  );
};

const kinds: readonly Kind[] = ['proceeding', 'order-file', 'register'];

/** The index tells the kind; only one that stands in no nomenclature leaves it to the person. */
const IndexAndKind = ({ typed, onChange }: FieldsProps) => {
  const say = useWords(rowWords);
  const year = yearOf(typed, todayHere());
  const isKnown = useLines(year)?.some(({ index }) => index === typed.index) === true;
  return (
    <>
      <IndexField year={year} value={typed.index} onChange={(index) => onChange({ index })} />
      {isKnown || typed.index === '' ? null : (
        <SelectField
          pointer="/kind"
          label={say('kind')}
          value={typed.kind}
          onChange={(next) => onChange({ kind: kinds.find((one) => one === next) ?? 'proceeding' })}
          of={kinds.map((value) => ({ value, text: say(value) }))}
        />
      )}
    </>
  );
};

const roles = ['debtor', 'recoveror'] as const;

/** Whether it is a person's or an organisation's is told by the number itself. */
const numbered = (typed: string): { iin?: string; bin?: string } => {
  const number = typed.replaceAll(/\s/g, '');
  return number === '' ? {} : { [numberedAs(number)]: number };
};

const Parties = ({ typed: { parties }, onChange }: FieldsProps) => {
  const say = useWords(rowWords);
  const change = (role: string, name: string, number: string): void => {
    const others = parties.filter((one) => one.role !== role);
    const party = { role, name, ...numbered(number) };
    onChange({ parties: name === '' && number === '' ? others : [...others, party] });
  };
  return (
    <>
      {roles.map((role) => {
        const at = parties.findIndex((one) => one.role === role);
        const { name = '', iin, bin } = parties[at] ?? {};
        const number = iin ?? bin ?? '';
        return (
          <div key={role}>
            <TextField
              pointer={`/parties/${at}/name`}
              label={say('party', { role: say(role) })}
              value={name}
              onChange={(typed) => change(role, typed, number)}
            />
            <TextField
              pointer={`/parties/${at}/number`}
              label={say('partyNumber', { role: say(role) })}
              width={20}
              inputMode="numeric"
              value={number}
              onChange={(typed) => change(role, name, typed)}
            />
          </div>
        );
      })}
    </>
  );
};

const carriers: readonly Carrier[] = ['paper', 'electronic', 'mixed'];

const PaperFields = ({ typed, onChange }: FieldsProps) => {
  const say = useWords(rowWords);
  return (
    <>
      <SelectField
        pointer="/carrier"
        label={say('carrier')}
        value={typed.carrier}
        onChange={(next) => onChange({ carrier: carriers.find((one) => one === next) ?? 'paper' })}
        of={carriers.map((value) => ({ value, text: say(value) }))}
      />
      <TextField
        pointer="/paperPlace"
        label={say('paperPlace')}
        value={typed.paperPlace}
        onChange={(paperPlace) => onChange({ paperPlace })}
      />
    </>
  );
};
