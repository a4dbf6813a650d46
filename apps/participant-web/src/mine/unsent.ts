import type { Workshop } from '@rolwissel/domain';
import { keptDrafts } from '../storage/kept-drafts.ts';

/** Where in a draft somebody's own words are, whatever it is a draft of. */
const fields = [
  'pseudonym',
  'customerKind',
  'text',
  'interest',
  'measure',
  'servesBoss',
  'servesBuyer',
  'why',
  'argument',
  'concern',
  'situation',
  'response',
] as const;

/**
 * What was typed on this phone and never sent, because the room went on. Not every draft is given up when it has served
 * (its form may be gone before the answer comes), so what is recorded tells which were sent.
 */
export function unsentTexts({ you, objections, objectives }: Workshop): readonly string[] {
  const recorded = new Set(stringsIn([you, objections, objectives]));
  const drafts = keptDrafts().map(wordsIn);
  const texts = drafts.filter((words) => words.some((text) => !recorded.has(text))).map((words) => words.join(' · '));
  return [...new Set(texts)];
}

function wordsIn(draft: unknown): readonly string[] {
  if (typeof draft !== 'object' || draft === null) return [];
  const values = draft as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => {
    const words = values[field];
    return typeof words === 'string' && words.trim() !== '' ? [asRecorded(words)] : [];
  });
}

/** As the server keeps a text. */
const asRecorded = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim();

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
