import type { KeyValueStorage } from '@rolwissel/client';

/** A shelf that a second seat finds as the first one left it, as after a reload or in another tab. */
export function keptShelf(): KeyValueStorage {
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
