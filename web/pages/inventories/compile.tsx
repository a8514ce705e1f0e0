/** Compiles the inventory of a year and section, or enters one that was approved on paper. */
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { BodyOf } from '../../../shared/contract/routes/client.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useDoing } from '../../api/use-doing.ts';
import { Button } from '../../parts/button.tsx';
import { Choice } from '../../parts/choice.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Page } from '../../parts/page.tsx';
import { thisYear } from '../../say/today.ts';
import { useWords } from '../../say/language.ts';
import { holds, useMe } from '../../session/me.ts';
import { compileWords } from './compile-words.ts';
import { noPaper, type OnPaper, PaperFields } from './paper-fields.tsx';
import { inventoryWords, type Section, sections } from './words.ts';

const sectionIn = (text: string | undefined): Section =>
  sections.find((one) => one === text) ?? 'up-to-10-years';

interface Filled {
  readonly year: string;
  readonly section: Section;
  /** The caller, or the chamber of an officer, where empty. */
  readonly creator: string;
  readonly onPaper: OnPaper | undefined;
}

const bodyOf = ({ year, section, creator, onPaper }: Filled): BodyOf<'compileInventory'> => ({
  // What is no number is told by the service, beside the field.
  year: Number(year.trim() || Number.NaN),
  section,
  ...(creator === '' ? {} : { creator }),
  ...(onPaper ? { approvedOnPaper: { ...onPaper, document: onPaper.document ?? '' } } : {}),
});

const CompileInventory = () => {
  const say = useWords(compileWords);
  const me = useMe();
  const { query, route } = useLocation();
  const [year, setYear] = useState(query['year'] ?? String(Number(thisYear()) - 1));
  const [section, setSection] = useState(sectionIn(query['section']));
  const [creator, setCreator] = useState('');
  const [onPaper, setOnPaper] = useState<OnPaper>();
  const { doing, act } = useDoing('compileInventory');
  const compile = async (): Promise<void> => {
    const made = await act({ body: bodyOf({ year, section, creator, onPaper }) });
    if (made) route(`/inventories/${made.id}`);
  };
  return (
    <Page title={say('title')} back="/inventories">
      <p class="govuk-body">{say('intro')}</p>
      <Form doing={doing} onSubmit={() => void compile()}>
        {holds(me, 'officer') ? <Whose value={creator} onChange={setCreator} /> : null}
        <YearField value={year} onChange={setYear} />
        <SectionField value={section} onChange={setSection} />
        <Choice
          pointer="/approvedOnPaper"
          label={say('isOnPaper')}
          isChosen={onPaper !== undefined}
          onChange={(isChosen) => setOnPaper(isChosen ? noPaper : undefined)}
        />
        {onPaper ? <PaperFields paper={onPaper} onChange={setOnPaper} /> : null}
        <Button submits doing={doing}>
          {say(onPaper ? 'doEnter' : 'doCompile')}
        </Button>
      </Form>
    </Page>
  );
};

const YearField = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (year: string) => void;
}) => {
  const say = useWords(compileWords);
  return (
    <TextField
      pointer="/year"
      label={say('whatYear')}
      width={4}
      inputMode="numeric"
      value={value}
      onChange={onChange}
    />
  );
};

interface SectionProps {
  readonly value: Section;
  readonly onChange: (section: Section) => void;
}

const SectionField = ({ value, onChange }: SectionProps) => {
  const say = useWords(compileWords);
  const sayOf = useWords(inventoryWords);
  return (
    <SelectField
      pointer="/section"
      label={say('whatSection')}
      value={value}
      onChange={(one) => onChange(sectionIn(one))}
      of={sections.map((one) => ({
        value: one,
        text: `${sayOf(one)}: ${say(one === 'up-to-10-years' ? 'byKeeper' : 'byChairman')}`,
      }))}
    />
  );
};

interface WhoseProps {
  readonly value: string;
  readonly onChange: (creator: string) => void;
}

const Whose = ({ value, onChange }: WhoseProps) => {
  const say = useWords(compileWords);
  const { seen } = useAnswer('listPeople', { query: { limit: '200' } });
  const agents = seen.state === 'there' ? seen.answer.items.filter(({ licence }) => licence) : [];
  return (
    <SelectField
      pointer="/creator"
      label={say('whose')}
      hint={say('whoseHint')}
      value={value}
      onChange={onChange}
      of={[
        { value: '', text: say('theChamber') },
        ...agents.map(({ id, name }) => ({ value: id, text: name })),
      ]}
    />
  );
};

export default CompileInventory;
