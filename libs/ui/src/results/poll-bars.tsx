import { Bar } from './bar.tsx';
import { percent } from './numbers.ts';
import { Result } from './result.tsx';

export type PollBarsProps = Readonly<{
  /** `share`: 0 to 1; together 1, in whole per cents. */
  options: readonly Readonly<{ id: string; text: string; count: number; share: number }>[];
  labels: Readonly<{ caption: string; option: string; share: string; count: string; empty: string }>;
}>;

/** One choice out of a few: share and count per option. */
export function PollBars({ options, labels }: PollBarsProps) {
  const voters = options.reduce((sum, { count }) => sum + count, 0);
  return (
    <Result kind="poll-bars" empty={voters === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{labels.option}</th>
            <th scope="col">{labels.share}</th>
            <th scope="col">{labels.count}</th>
          </tr>
        </thead>
        <tbody>
          {options.map(({ id, text, count, share }) => (
            <tr key={id}>
              <th scope="row">
                <span class="name">{text}</span>
              </th>
              <td>
                <span class="bar-and-number">
                  <Bar value={share} />
                  <b class="number">{percent(share)}</b>
                </span>
              </td>
              <td class="count soft">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Result>
  );
}
