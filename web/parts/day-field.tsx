/** A civil day, in the browser's own field: it shows the calendar of the machine and gives `YYYY-MM-DD`. */
import { FieldFrame, type FieldProps } from './field.tsx';

interface DayProps extends FieldProps {
  /** `YYYY-MM-DD`; empty where none is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly least?: string | undefined;
  readonly most?: string | undefined;
}

export const DayField = ({ value, onChange, least, most, ...field }: DayProps) => (
  <FieldFrame {...field}>
    {(described, id) => (
      <input
        id={id}
        class="govuk-input govuk-input--width-10"
        type="date"
        value={value}
        min={least}
        max={most}
        aria-describedby={described}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    )}
  </FieldFrame>
);
