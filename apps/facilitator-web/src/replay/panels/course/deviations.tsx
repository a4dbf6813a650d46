import { useMemo } from 'preact/hooks';
import { deviationsIn } from '../../model/deviations.ts';
import { countUpTo } from '../../model/order.ts';
import type { ReplayContext } from '../../page/replay-context.ts';

/** What was undone, reopened, discarded, hidden or looked at early, up to this moment; each leads to its own. */
export function Deviations({ context, count }: Readonly<{ context: ReplayContext; count: number }>) {
  const { recording, player, lineOf, intoWorkshop } = context;
  const all = useMemo(() => deviationsIn(recording.events), [recording]);
  const now = all.slice(0, countUpTo(all, count - 1));
  if (now.length === 0) return <p class="soft">{context.t.course('noDeviations')}</p>;
  return (
    <ol class="deviations small">
      {now.map((index) => {
        const event = recording.events[index];
        return (
          <li key={index}>
            <button type="button" class="jump" onClick={() => player.goTo(index)}>
              <span class="when">{intoWorkshop(recording.times[index] ?? 0)}</span> {event && lineOf(event)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
