import { makeId } from '@rolwissel/client';
import { useRef, useState } from 'preact/hooks';
import { read, write } from './shelf.ts';

type Draft<T> = readonly [draft: T, set: (draft: T | undefined) => void];

/**
 * Something half typed or half tapped: it survives a reload, a round that closes and a phone that sleeps. `fallback` is
 * what it starts from; setting `undefined` goes back to that. Another `name` is another draft.
 */
export function useDraft<T extends object>(name: string, fallback: T): Draft<T> {
  const key = `draft ${name}`;
  const [held, hold] = useState<{ readonly key: string; readonly draft: T | undefined }>();
  const current = held?.key === key ? held.draft : read<T>(key);
  const set = (draft: T | undefined) => {
    write(key, draft);
    hold({ key, draft });
  };
  return [current ?? fallback, set];
}

/**
 * The draft of something new, under an id that stays the same however often it is sent. Once the id is taken, the draft
 * has served and another one begins.
 */
export function useNewDraft<T extends { readonly id: string }>(
  name: string,
  blank: (id: string) => T,
  isTaken: (id: string) => boolean,
): Draft<T> {
  const fresh = useRef('');
  if (fresh.current === '' || isTaken(fresh.current)) fresh.current = makeId();
  const start = blank(fresh.current);
  const [draft, set] = useDraft(name, start);
  return [isTaken(draft.id) ? start : draft, set];
}
