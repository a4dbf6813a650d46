import type { ReplayContext } from '../../page/replay-context.ts';
import type { Shown } from '../measures-panel.tsx';

type Decision = Shown<'consent'> | Shown<'fist'>;
type ConsentTableProps = Readonly<{ context: ReplayContext; rounds: readonly Decision[] }>;

/** What the room said to each objective, round by round; silence is shown as silence. */
export function ConsentTable({ context: { names }, rounds }: ConsentTableProps) {
  return (
    <ul class="decisions small">
      {rounds.map(({ round, tally }) => (
        <li key={round.id}>
          <b>{names.round(round.id)}</b>
          {tally.kind === 'consent' && (
            <span class="split" aria-hidden="true">
              {(['consents', 'concerns', 'objections', 'unanswered'] as const).map(
                (part) => tally[part] > 0 && <i key={part} class={part} style={{ flexGrow: tally[part] }} />,
              )}
            </span>
          )}
          {names.outcome(round)}
        </li>
      ))}
    </ul>
  );
}
