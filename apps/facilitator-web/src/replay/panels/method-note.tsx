import type { ComponentChildren } from 'preact';
import type { ReplayContext } from '../page/replay-context.ts';

type MethodNoteProps = Readonly<{ context: ReplayContext; children: ComponentChildren }>;

/** The exact term and how it is computed, for who asks; the plain words stand in front of it. */
export function MethodNote({ context, children }: MethodNoteProps) {
  return (
    <details class="method-note small soft">
      <summary>{context.t.measures('how')}</summary>
      {children}
    </details>
  );
}
