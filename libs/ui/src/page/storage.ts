import { type KeyValueStorage, pageStorage } from '@rolwissel/client';

/** What all keys begin with, so that nothing else on this origin is touched. */
export const prefix = 'rolwissel ';

/** What this browser remembers across a reload; where it refuses to, at least while the page stands. */
export const storage: KeyValueStorage = browserStorage() ?? pageStorage();

/** What was kept under this key; undefined when it is nothing that `write` wrote. */
export function read<T>(key: string): T | undefined {
  try {
    const text = storage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T); // written by `write`
  } catch {
    return undefined;
  }
}

/** `undefined` forgets. A full storage is no reason to stop working. */
export function write(key: string, value: unknown): void {
  try {
    if (value === undefined) storage.removeItem(prefix + key);
    else storage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // kept on the page only
  }
}

/** Forgets everything whose key begins like this. */
export function forgetAll(start: string): void {
  for (const key of storedKeys(start)) write(key, undefined);
}

/** The keys of everything that is kept and begins like this. */
export const storedKeys = (start: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    .filter((key) => key.startsWith(prefix + start))
    .map((key) => key.slice(prefix.length));

function browserStorage(): KeyValueStorage | undefined {
  try {
    const { localStorage } = globalThis;
    localStorage.setItem(`${prefix}probe`, '');
    localStorage.removeItem(`${prefix}probe`);
    return localStorage;
  } catch {
    return undefined;
  }
}
