import type { KeyValueStorage } from '@rolwissel/client';

/** What all keys begin with, so that nothing else on this origin is touched. */
export const prefix = 'rolwissel ';

/** What this phone remembers across a reload; where the browser forbids that, at least while the page stands. */
export const shelf: KeyValueStorage = browserShelf() ?? pageShelf();

export function read<T>(key: string): T | undefined {
  try {
    const text = shelf.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T); // written by `write`
  } catch {
    return undefined;
  }
}

/** `undefined` forgets. A full shelf is no reason to stop working. */
export function write(key: string, value: unknown): void {
  try {
    if (value === undefined) shelf.removeItem(prefix + key);
    else shelf.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // kept on the page only
  }
}

export function forgetAll(start: string): void {
  for (const key of keysOf(shelf)) if (key.startsWith(prefix + start)) shelf.removeItem(key);
}

export const keysOf = (from: KeyValueStorage): readonly string[] =>
  Array.from({ length: from.length }, (_, index) => from.key(index) ?? '');

function browserShelf(): KeyValueStorage | undefined {
  try {
    const { localStorage } = globalThis;
    localStorage.setItem(`${prefix}probe`, '');
    localStorage.removeItem(`${prefix}probe`);
    return localStorage;
  } catch {
    return undefined;
  }
}

function pageShelf(): KeyValueStorage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
