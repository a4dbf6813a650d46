import type { ComponentChildren } from 'preact';
import { Result } from './result.tsx';

export type TimelineRow = Readonly<{
  id: string;
  icon?: ComponentChildren;
  name: string;
  /** Of each stretch of time, from the first, how much was seen in it: 0 to 1. */
  stretches: readonly number[];
  /** What stands beside it: how often, and when first. */
  number: string;
  note: string;
}>;

export type StepTimelineProps = Readonly<{
  rows: readonly TimelineRow[];
  labels: Readonly<{ caption: string; row: string; number: string; note: string; empty: string }>;
}>;

/** When what was seen: a line of time per row, the darker the more. */
export function StepTimeline({ rows, labels }: StepTimelineProps) {
  return (
    <Result kind="step-timeline" empty={rows.length === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{labels.row}</th>
            <th scope="col">{labels.number}</th>
            <th scope="col">{labels.note}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, icon, name, stretches, number, note }) => (
            <tr key={id}>
              <th scope="row">
                <span class="name">
                  {icon}
                  {name}
                </span>
              </th>
              <td>
                <span class="bar-and-number">
                  <Lane stretches={stretches} />
                  <b class="number">{number}</b>
                </span>
              </td>
              <td class="count soft">{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Result>
  );
}

/** A line of time. Says nothing to a screen reader: how often, and when first, stand beside it. */
function Lane({ stretches }: Pick<TimelineRow, 'stretches'>) {
  return (
    <span class="lane" aria-hidden="true">
      {stretches.map((share, at) => (
        <span key={`${at}`} class="stretch" style={{ '--share': share }} />
      ))}
    </span>
  );
}
