/** A table with a caption; on a narrow screen its rows become blocks, each cell with its heading. */
import type { ComponentChildren } from 'preact';

export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly isNumber?: boolean;
  /** Words of the service's own, which are short: they are not broken to make room for others. */
  readonly isWord?: boolean;
}

interface TableProps<Row> {
  readonly caption: string;
  /** The caption is on the page already, as a heading. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

export const Table = <Row,>({ caption, captionHidden, columns, rows, keyOf }: TableProps<Row>) => (
  <table class="govuk-table stacked">
    <caption class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}>
      {caption}
    </caption>
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {columns.map(({ heading, isNumber }) => (
          <th
            key={heading}
            scope="col"
            class={`govuk-table__header ${isNumber ? 'govuk-table__header--numeric' : ''}`}
          >
            {heading}
          </th>
        ))}
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      {rows.map((row) => (
        <tr key={keyOf(row)} class="govuk-table__row">
          {columns.map(({ heading, cell, isNumber, isWord }) => (
            <td
              key={heading}
              data-heading={heading}
              class={`govuk-table__cell ${isNumber ? 'govuk-table__cell--numeric' : ''} ${isWord ? 'whole-words' : ''}`}
            >
              {cell(row)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
