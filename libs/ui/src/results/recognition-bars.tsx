import { IssueIcon } from '../icons/issues.tsx';
import type { IssueId } from '../ids.ts';
import { Bar } from './bar.tsx';
import { shareOf } from './numbers.ts';
import { Result } from './result.tsx';

export type RecognitionRow = Readonly<{
  /** The issue of the sentence: gives the picture and the key. */
  issue: IssueId;
  /** The sentence, or a word for it where there is little room. */
  text: string;
  /** How many heard it at all. */
  heard: number;
}>;

export type RecognitionBarsProps = Readonly<{
  rows: readonly RecognitionRow[];
  voters: number;
  labels: Readonly<{
    caption: string;
    sentence: string;
    heard: string;
    /** The word between two counts: `of`. */
    of: string;
    empty: string;
  }>;
}>;

/** Who heard which sentence: one bar for each, as long as the share of those who voted, and the count beside it. */
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
              <td>
                <span class="bar-and-number">
                  <Bar value={shareOf(row.heard, voters)} />
                  <span class="number-pair">
                    <b class="number">{row.heard}</b> {labels.of} {voters}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Result>
  );
}
