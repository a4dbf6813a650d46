import { type LifeEvent, type PhaseInterval, stretchesOf } from '../model/lives.ts';
import { momentOf } from '../model/running-time.ts';
import { cssPercent } from '../timeline/css-percent.ts';
import type { Span } from './objections-panel.tsx';

/** The life of an objection as a line: thin while it is open, thick once it is answered, done when it is resolved. */
export function LifeLine({ life, span }: Readonly<{ life: readonly LifeEvent[]; span: Span }>) {
  const { running, from, until } = span;
  const share = (index: number) => (momentOf(running, index) - from) / (until - from);
  const end = ({ until: next }: PhaseInterval) => (next === undefined ? 1 : share(next));
  return (
    <span class="life-line" aria-hidden="true">
      {stretchesOf(life).map((stretch) => (
        <i
          key={stretch.from}
          class={`stands-${stretch.standing}`}
          style={{
            insetInlineStart: cssPercent(share(stretch.from)),
            inlineSize: cssPercent(Math.max(0, end(stretch) - share(stretch.from))),
          }}
        />
      ))}
    </span>
  );
}
