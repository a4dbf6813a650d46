export { loadComparisonTexts } from './comparison/context.ts';
export type { ComparisonDocument, ComparisonSection } from './comparison/document.ts';
export { comparisonDocumentOf } from './comparison/make-comparison.ts';
export { takingPart } from './comparison/taking-part.ts';
export { type DocumentOptions, loadResultTexts } from './context.ts';
export {
  type Entry,
  type Fact,
  type Figure,
  type ResultDocument,
  type Section,
  type SectionId,
  sectionIds,
} from './document.ts';
export { type Anchor, type Drawing, type Mark, type Tone, widthOf } from './drawing.ts';
export { documentOf } from './make-document.ts';
export { type Cell, type Column, type ColumnKind, type Table, written } from './table.ts';
