/** What the paper says by which an inventory was approved, and its scan. */
import { DayField } from '../../parts/day-field.tsx';
import { TextField } from '../../parts/field.tsx';
import { ScanField } from '../../parts/scan-field.tsx';
import { todayHere } from '../../say/today.ts';
import { useWords } from '../../say/language.ts';
import { compileWords } from './compile-words.ts';

export interface OnPaper {
  readonly number: string;
  readonly datedOn: string;
  readonly body: string;
  /** Id of the scan, once it is there. */
  readonly document?: string | undefined;
}

export const noPaper: OnPaper = { number: '', datedOn: '', body: '' };

interface PaperProps {
  readonly paper: OnPaper;
  readonly onChange: (change: (paper: OnPaper | undefined) => OnPaper | undefined) => void;
}

export const PaperFields = ({ paper, onChange }: PaperProps) => {
  const say = useWords(compileWords);
  // The scan arrives while the person types: what is set goes into what is there by then.
  const set = (part: Partial<OnPaper>): void => onChange((now) => (now ? { ...now, ...part } : now));
  return (
    <div class="govuk-inset-text">
      <p class="govuk-body">{say('onPaperHow')}</p>
      <TextField
        pointer="/approvedOnPaper/number"
        label={say('paperNumber')}
        width={10}
        value={paper.number}
        onChange={(number) => set({ number })}
      />
      <DayField
        pointer="/approvedOnPaper/datedOn"
        label={say('paperDay')}
        most={todayHere()}
        value={paper.datedOn}
        onChange={(datedOn) => set({ datedOn })}
      />
      <TextField
        pointer="/approvedOnPaper/body"
        label={say('paperBody')}
        value={paper.body}
        onChange={(body) => set({ body })}
      />
      <ScanField
        pointer="/approvedOnPaper/document"
        label={say('paperScan')}
        onChange={(document) => set({ document })}
      />
    </div>
  );
};
