import type { Desk } from '../../desk/desk.ts';
import { tallyWords } from '../../words/tally-words.ts';
import type { Shown } from '../measures-panel.tsx';

type Decision = Shown<'consent'> | Shown<'fist'>;

/** What the room said to each objective, round by round; silence is shown as silence. */
export function ConsentTable({ desk, rounds }: Readonly<{ desk: Desk; rounds: readonly Decision[] }>) {
  return (
    <ul class="decisions small">
      {rounds.map(({ id, tally }) => (
        <li key={id}>
          <b>{desk.names.round(id)}</b>
          {tally.kind === 'consent' && (
            <span class="split" aria-hidden="true">
              {(['consents', 'concerns', 'objections', 'unanswered'] as const).map(
                (part) => tally[part] > 0 && <i key={part} class={part} style={{ flexGrow: tally[part] }} />,
              )}
            </span>
          )}
          {tallyWords(tally, desk)}
        </li>
      ))}
    </ul>
  );
}
