import type { ComponentChildren } from 'preact';
import type { ReplayContext } from '../page/replay-context.ts';

type HowMeasuredProps = Readonly<{ context: ReplayContext; children: ComponentChildren }>;

/** The exact term and how it is computed, for who asks; the plain words stand in front of it. */
export function HowMeasured({ context, children }: HowMeasuredProps) {
  return (
    <details class="how-measured small soft">
      <summary>{context.t.measures('how')}</summary>
      {children}
    </details>
  );
}
