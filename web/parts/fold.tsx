/** What not everybody needs, behind a line that says what it is. */
import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export const Fold = ({ title, children }: FoldProps) => (
  <details class="govuk-details">
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{title}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
