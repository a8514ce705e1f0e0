/** One thing that is so or is not. */
import { useField } from './form.tsx';

interface ChoiceProps {
  readonly pointer: string;
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

export const Choice = ({ pointer, label, isChosen, onChange }: ChoiceProps) => {
  const { id } = useField(pointer);
  return (
    <div class="govuk-form-group">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            id={id}
            class="govuk-checkboxes__input"
            type="checkbox"
            checked={isChosen}
            onChange={({ currentTarget }) => onChange(currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {label}
          </label>
        </div>
      </div>
    </div>
  );
};
