import { useSignal } from '@preact/signals';
import { read, write } from '@rolwissel/ui/page';

export type Draft<T> = readonly [draft: T, set: (draft: T | undefined) => void];

/**
 * Something half typed or half tapped: it survives a reload, a round that closes and a phone that sleeps. `fallback` is
 * what it starts from; setting `undefined` goes back to that. Another `name` is another draft.
 */
export function useDraft<T extends object>(name: string, fallback: T): Draft<T> {
  const key = `draft ${name}`;
  const held = useSignal<{ readonly key: string; readonly draft: T | undefined } | undefined>(undefined);
  const current = held.value?.key === key ? held.value.draft : read<T>(key);
  const set = (draft: T | undefined) => {
    write(key, draft);
    held.value = { key, draft };
  };
  return [current ?? fallback, set];
}
