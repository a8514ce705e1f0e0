/** Files that must not be on the act, each with its reason: chosen among its lines. */
import { usePages } from '../../api/use-pages.ts';
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { More } from '../../parts/more.tsx';
import { WhenThere } from '../../parts/seen.tsx';
import { useWords } from '../../say/language.ts';
import type { Act, Line } from './act-props.ts';
import { stepWords } from './step-words.ts';

export interface Excluded {
  readonly caseFile: string;
  readonly reason: string;
}

interface LeftOutProps {
  readonly act: Act;
  readonly chosen: readonly Excluded[];
  readonly onChange: (chosen: readonly Excluded[]) => void;
}

export const LeftOut = ({ act, chosen, onChange }: LeftOutProps) => {
  const say = useWords(stepWords);
  const list = usePages('listLines', { params: { act: act.id }, query: { limit: '100' } });
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{say('returnFiles')}</legend>
      <WhenThere of={list}>
        {() => (
          <>
            {list.pages.items.map((line) => (
              <OneLine key={line.caseFile} line={line} chosen={chosen} onChange={onChange} />
            ))}
            <More of={list.pages} />
          </>
        )}
      </WhenThere>
    </fieldset>
  );
};

const OneLine = ({ line, chosen, onChange }: Omit<LeftOutProps, 'act'> & { readonly line: Line }) => {
  const say = useWords(stepWords);
  const { caseFile, no, heading = caseFile } = line;
  const at = chosen.findIndex((one) => one.caseFile === caseFile);
  const rest = chosen.filter((one) => one.caseFile !== caseFile);
  const tell = (reason: string): void => onChange(chosen.with(at, { caseFile, reason }));
  return (
    <>
      <Choice
        pointer={`/exclude/file-${no}`}
        label={say('takeOut', { no: String(no), heading })}
        isChosen={at >= 0}
        onChange={(isChosen) => onChange(isChosen ? [...chosen, { caseFile, reason: '' }] : rest)}
      />
      {at < 0 ? null : (
        <TextField
          pointer={`/exclude/${at}/reason`}
          label={say('whyFile')}
          value={chosen[at]?.reason ?? ''}
          onChange={tell}
        />
      )}
    </>
  );
};
