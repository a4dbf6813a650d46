import type { ComponentChildren } from 'preact';

export type ResultProps = Readonly<{
  kind: string;
  /** Shown instead of the result: nobody voted, or too few to show a total. */
  empty?: string | undefined;
  children: ComponentChildren;
}>;

/** The frame of every result view: takes the size of what it stands in, says so when there is nothing to show. */
export function Result({ kind, empty, children }: ResultProps) {
  if (empty !== undefined) return <p class="result-empty">{empty}</p>;
  return <div class={`result ${kind}`}>{children}</div>;
}

type SpokenProps = Readonly<{ children: ComponentChildren }>;

/** Words for a screen reader where the eye gets a drawing. */
export function Spoken({ children }: SpokenProps) {
  return <span class="visually-hidden">{children}</span>;
}
