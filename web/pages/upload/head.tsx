/** The headings of a table whose lines are no plain rows of cells. */
interface HeadProps {
  readonly headings: readonly string[];
  /** The first is of boxes to tick, and only heard. */
  readonly isFirstHidden?: boolean;
}

export const Head = ({ headings, isFirstHidden = false }: HeadProps) => (
  <thead class="govuk-table__head">
    <tr class="govuk-table__row">
      {headings.map((heading, at) => (
        <th key={heading} scope="col" class="govuk-table__header">
          <span class={isFirstHidden && at === 0 ? 'govuk-visually-hidden' : ''}>{heading}</span>
        </th>
      ))}
    </tr>
  </thead>
);
