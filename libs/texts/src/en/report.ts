import type { TranslationOf } from '../area.ts';
import type { report as nl } from '../nl/report.ts';

/** A result as a file: what no section of it says. */
export const report = {
  pdf: {
    contents: 'Contents',
    page: '{page} of {of}',
    foot: 'Made with Rolwissel',
  },
  workbook: {
    about: 'Workshop',
    from: '{column}: from',
    to: '{column}: to',
  },
  csv: {
    section: 'section',
    table: 'table',
    row: 'row',
    column: 'column',
    value: 'value',
  },
  files: {
    title: 'Report',
    as: 'Report as {format}',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    md: 'Markdown',
    making: 'Making the report …',
  },
} as const satisfies TranslationOf<typeof nl>;
