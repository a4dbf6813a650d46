import type { TranslationOf } from '../area.ts';
import type { report as nl } from '../nl/report.ts';

/** A result as a file: what no section of it says. */
export const report = {
  pdf: {
    contents: 'Inhalt',
    page: '{page} von {of}',
    foot: 'Erstellt mit Rolwissel',
  },
  workbook: {
    about: 'Workshop',
    from: '{column}: von',
    to: '{column}: bis',
  },
  csv: {
    section: 'Abschnitt',
    table: 'Tabelle',
    row: 'Zeile',
    column: 'Spalte',
    value: 'Wert',
  },
  files: {
    title: 'Bericht',
    as: 'Bericht als {format}',
    pdf: 'PDF',
    xlsx: 'Excel',
    csv: 'CSV',
    md: 'Markdown',
    making: 'Der Bericht wird erstellt …',
  },
} as const satisfies TranslationOf<typeof nl>;
