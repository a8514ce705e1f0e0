/** Files that must not be on the act, each with its reason: chosen among its lines. */
import { Choice } from '../../parts/choice.tsx';
import { TextField } from '../../parts/field.tsx';
import { useWords } from '../../say/language.ts';
import type { Act } from './act.tsx';
import { stepWords } from './step-words.ts';

export interface Excluded {
  readonly caseFile: string;
  readonly reason: string;
}

interface LeftOutProps {
  readonly lines: Act['lines'];
  readonly chosen: readonly Excluded[];
  readonly onChange: (chosen: readonly Excluded[]) => void;
}

export const LeftOut = ({ lines, chosen, onChange }: LeftOutProps) => {
  const say = useWords(stepWords);
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{say('returnFiles')}</legend>
      {lines.map(({ caseFile, heading, no }) => {
        const at = chosen.findIndex((one) => one.caseFile === caseFile);
        const rest = chosen.filter((one) => one.caseFile !== caseFile);
        return (
          <div key={caseFile}>
            <Choice
              pointer={`/exclude/file-${no}`}
              label={say('takeOut', { heading: heading ?? caseFile })}
              isChosen={at >= 0}
              onChange={(isChosen) => onChange(isChosen ? [...chosen, { caseFile, reason: '' }] : rest)}
            />
            {at < 0 ? null : (
              <TextField
                pointer={`/exclude/${at}/reason`}
                label={say('whyFile')}
                value={chosen[at]?.reason ?? ''}
                onChange={(reason) =>
                  onChange(chosen.map((one) => (one.caseFile === caseFile ? { caseFile, reason } : one)))
                }
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
