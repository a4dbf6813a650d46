import { keysOf, prefix, read, shelf } from './storage.ts';

const start = `${prefix}draft `;

/** A draft that was written before, without the form it belongs to. */
export const keptDraft = <T>(name: string): T | undefined => read<T>(`draft ${name}`);

/** Everything on this phone that was begun and not given up, whatever its form. */
export const keptDrafts = (): readonly unknown[] =>
  keysOf(shelf)
    .filter((key) => key.startsWith(start))
    .map((key) => keptDraft(key.slice(start.length)));
