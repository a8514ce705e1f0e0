/** Fields of forms, each with its label, hint, and what the service said about it. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../say/language.ts';
import { useField } from './form.tsx';
import { partWords } from './words.ts';

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** JSON pointer of what it fills, such as `/reason`. */
  readonly pointer: string;
}

interface FrameProps extends FieldProps {
  readonly children: (described: string | undefined, id: string) => ComponentChildren;
}

export const FieldFrame = ({ label, hint, pointer, children }: FrameProps) => {
  const say = useWords(partWords);
  const { id, fault } = useField(pointer);
  const told = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`];
  const described = told.filter(Boolean).join(' ') || undefined;
  return (
    <div class={`govuk-form-group ${fault === undefined ? '' : 'govuk-form-group--error'}`}>
      <label class="govuk-label" for={id}>
        {label}
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {fault === undefined ? null : (
        <p id={`${id}-fault`} class="govuk-error-message">
          <span class="govuk-visually-hidden">{say('error')}</span> {fault}
        </p>
      )}
      {children(described, id)}
    </div>
  );
};

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Characters that are usual; the field is as wide. */
  readonly width?: 2 | 4 | 5 | 10 | 20 | undefined;
  readonly lines?: number | undefined;
  readonly inputMode?: 'numeric' | 'text' | undefined;
}

export const TextField = ({ value, onChange, width, lines, inputMode, ...field }: TextProps) => (
  <FieldFrame {...field}>
    {(described, id) =>
      lines === undefined ? (
        <input
          id={id}
          class={`govuk-input ${width === undefined ? '' : `govuk-input--width-${width}`}`}
          type="text"
          value={value}
          inputMode={inputMode}
          aria-describedby={described}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        <textarea
          id={id}
          class="govuk-textarea"
          rows={lines}
          value={value}
          aria-describedby={described}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )
    }
  </FieldFrame>
);

interface ChoiceProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly of: readonly { readonly value: string; readonly text: string }[];
}

export const SelectField = ({ value, onChange, of, ...field }: ChoiceProps) => (
  <FieldFrame {...field}>
    {(described, id) => (
      <select
        id={id}
        class="govuk-select"
        value={value}
        aria-describedby={described}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {of.map((one) => (
          <option key={one.value} value={one.value}>
            {one.text}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
);
