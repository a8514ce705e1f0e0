/** Names and values, one beside the other. Rows without a value are left out. */
import type { ComponentChildren } from 'preact';

export type SummaryRow = readonly [name: string, value: ComponentChildren];

export const SummaryList = ({ rows }: { readonly rows: readonly SummaryRow[] }) => (
  <dl class="govuk-summary-list">
    {rows
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => (
        <div key={name} class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
  </dl>
);
