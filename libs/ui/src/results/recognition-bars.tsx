import { IssueIcon } from '../icons/issues.tsx';
import type { IssueId } from '../ids.ts';
import { percent, shareOf } from './numbers.ts';
import { Result, Spoken } from './result.tsx';
import { type Spread, Stairs, StairsLegend, spreadInWords } from './stairs.tsx';

export type RecognitionRow = Readonly<{
  /** The issue of the sentence: gives the picture and the key. */
  issue: IssueId;
  /** The sentence, or a word for it where there is little room. */
  text: string;
  /** How many heard it not, once, more often, almost weekly. */
  frequency: Spread;
  /** Wilson 95% interval of the share that heard it, 0 to 1. */
  interval: readonly [number, number];
}>;

export type RecognitionBarsProps = Readonly<{
  rows: readonly RecognitionRow[];
  voters: number;
  labels: Readonly<{
    caption: string;
    sentence: string;
    heard: string;
    /** Words for once, more often, almost weekly. */
    frequencies: readonly [string, string, string];
    /** Said before the interval: `with 95% certainty`. */
    interval: string;
    empty: string;
  }>;
}>;

/** Who heard which sentence: a bar as long as the share that did, stepped by how often, with the doubt as a whisker. */
export function RecognitionBars({ rows, voters, labels }: RecognitionBarsProps) {
  return (
    <Result kind="recognition-bars" empty={voters === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{labels.sentence}</th>
            <th scope="col">{labels.heard}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.issue}>
              <th scope="row">
                <span class="name">
                  <IssueIcon id={row.issue} />
                  {row.text}
                </span>
              </th>
              <td class="wide">
                <HeardBar row={row} voters={voters} labels={labels} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <StairsLegend levels={labels.frequencies} />
    </Result>
  );
}

type RowProps = { row: RecognitionRow } & Omit<RecognitionBarsProps, 'rows'>;

function HeardBar({ row, voters, labels }: RowProps) {
  const [, once, more, weekly] = row.frequency;
  const heard = shareOf(once + more + weekly, voters);
  const [low, high] = row.interval;
  return (
    <span class="bar-and-number">
      <span class="track" aria-hidden="true">
        <span class="heard" style={{ inlineSize: `${heard * 100}%` }}>
          <Stairs counts={[0, once, more, weekly]} />
        </span>
        <span class="whisker" style={{ insetInline: `${low * 100}% ${(1 - high) * 100}%` }} />
      </span>
      <b class="number">{percent(heard)}</b>
      <Spoken>
        {`, ${labels.interval} ${percent(low)} – ${percent(high)}; ${spreadInWords(row.frequency, labels.frequencies)}`}
      </Spoken>
    </span>
  );
}
