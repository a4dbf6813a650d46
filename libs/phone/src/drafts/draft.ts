import { useSignal } from '@preact/signals';

/** What was begun on this phone, under a name. In a replay nothing was. */
export interface Drafts {
  readonly read: <T>(name: string) => T | undefined;
  /** `undefined` forgets. */
  readonly write: (name: string, draft: unknown) => void;
  /** An id for something new. */
  readonly makeId: () => string;
}

export type Draft<T> = readonly [draft: T, set: (draft: T | undefined) => void];

interface Kept {
  readonly drafts: Pick<Drafts, 'read' | 'write'>;
}

/**
 * Something half typed or half tapped: it survives a reload, a round that closes and a phone that sleeps. `fallback` is
 * what it starts from; setting `undefined` goes back to that. Another `name` is another draft.
 */
export function useDraft<T extends object>({ drafts }: Kept, name: string, fallback: T): Draft<T> {
  const held = useSignal<{ readonly name: string; readonly draft: T | undefined } | undefined>(undefined);
  const current = held.value?.name === name ? held.value.draft : drafts.read<T>(name);
  const set = (draft: T | undefined) => {
    drafts.write(name, draft);
    held.value = { name, draft };
  };
  return [current ?? fallback, set];
}
