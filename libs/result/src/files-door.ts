export type { Entry, Fact, Figure, ResultDocument, Section } from './document.ts';
export type { Drawing, Mark, Tone } from './drawing.ts';
export { csvOf } from './files/csv.ts';
export { markdownOf } from './files/markdown.ts';
export { type Cell, type Table, written } from './table.ts';
