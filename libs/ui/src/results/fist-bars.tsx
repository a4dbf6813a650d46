import { percent, shareOf } from './numbers.ts';
import { Result, Spoken } from './result.tsx';

type SixNumbers = readonly [number, number, number, number, number, number];
type SixWords = readonly [string, string, string, string, string, string];

export type FistBarsProps = Readonly<{
  /** How many held up 0 to 5 fingers. */
  counts: SixNumbers;
  labels: Readonly<{
    caption: string;
    /** What 0 to 5 mean, read aloud: `3: I can live with it`. Under the columns what stands before the colon, and what it means. */
    levels: SixWords;
    /** Said after the share that would adopt: `at three or higher`. */
    adopting: string;
    empty: string;
  }>;
}>;

/** How many fingers, and what that says. */
function Foot({ words }: Readonly<{ words: string }>) {
  const [fingers, meaning] = words.split(/\s*:\s*/u);
  return (
    <span class="foot" aria-hidden="true">
      {fingers}
      {meaning !== undefined && <small>{meaning}</small>}
    </span>
  );
}

/** A fist-to-five vote: six columns, those that would adopt in the bar's colour, and their share. */
export function FistBars({ counts, labels }: FistBarsProps) {
  const voters = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts, 1);
  const adopting = shareOf(counts[3] + counts[4] + counts[5], voters);
  return (
    <Result kind="fist-bars" empty={voters === 0 ? labels.empty : undefined}>
      <ol aria-label={labels.caption}>
        {counts.map((count, level) => (
          <li key={labels.levels[level]} class={level >= 3 ? 'adopts' : undefined}>
            <Spoken>{`${labels.levels[level]} – `}</Spoken>
            <span class="column-area" style={{ '--to': count / most }}>
              <span class="column" aria-hidden="true" />
              <b class="number">{count}</b>
            </span>
            <Foot words={labels.levels[level] ?? ''} />
          </li>
        ))}
      </ol>
      <p class="adopting">
        <b class="number">{percent(adopting)}</b> {labels.adopting}
      </p>
    </Result>
  );
}
