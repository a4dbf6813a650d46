import type { ComponentChildren } from 'preact';
import { resultWords } from './words.ts';

/** One's own answer beside the room's. */
export function Own({ children }: { children: ComponentChildren }) {
  return (
    <p class="own">
      <span class="soft">{resultWords.value('you')}</span> {children}
    </p>
  );
}
