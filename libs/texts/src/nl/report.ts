/** A result as a file: what no section of it says. */
export const report = {
  pdf: {
    contents: 'Inhoud',
    page: '{page} van {of}',
    foot: 'Gemaakt met Rolwissel',
  },
  workbook: {
    about: 'Workshop',
    from: '{column}: van',
    to: '{column}: tot',
  },
  csv: {
    section: 'onderdeel',
    table: 'tabel',
    row: 'rij',
    column: 'kolom',
    value: 'waarde',
  },
  files: {
    title: 'Rapport',
    as: 'Rapport als {format}',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    md: 'Markdown',
    making: 'Het rapport wordt gemaakt …',
  },
} as const;
