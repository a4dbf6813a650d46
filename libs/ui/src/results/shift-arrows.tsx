import type { ComponentChildren } from 'preact';
import { oneDecimal } from './numbers.ts';
import { Result, Spoken } from './result.tsx';

export type ShiftRow = Readonly<{
  id: string;
  icon?: ComponentChildren;
  /** A word or two where seven share the height, a sentence where there are three. */
  name: string;
  /** Means on the scale of 1 to 5: how it was at the start, and how it is now; without a start there is no arrow. */
  atStart?: number;
  now: number;
  /** What was said at the start itself, where `atStart` is hindsight. */
  before?: number;
}>;

export type ShiftArrowsProps = Readonly<{
  rows: readonly ShiftRow[];
  /** So many people it is about; of nobody there is nothing to draw. */
  people: number;
  /** Decides between comma and point. */
  lang: string;
  labels: Readonly<{
    caption: string;
    row: string;
    shift: string;
    atStart: string;
    now: string;
    /** Where a row has its `before`. */
    before?: string;
    /** Words for 1 and 5. */
    lowest: string;
    highest: string;
    empty: string;
  }>;
}>;

/** What people say of themselves, each an arrow from then to now on the scale of 1 to 5. */
export function ShiftArrows({ rows, people, lang, labels }: ShiftArrowsProps) {
  return (
    <Result kind="shift-arrows" empty={people === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Spoken>{labels.row}</Spoken>
            </th>
            <th scope="col">
              <Spoken>{labels.shift}</Spoken>
              <span class="ends" aria-hidden="true">
                <span>1 {labels.lowest}</span>
                <span>{labels.highest} 5</span>
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span class="name">
                  {row.icon}
                  {row.name}
                </span>
              </th>
              <td>
                <span class="bar-and-number">
                  <Arrow row={row} />
                  <ShiftNumbers row={row} lang={lang} labels={labels} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend" aria-hidden="true">
        {rows.some((row) => row.before !== undefined) && (
          <span>
            <i class="before-mark" />
            {labels.before}
          </span>
        )}
        {rows.some((row) => row.atStart !== undefined) && (
          <span>
            <i class="dot" />
            {labels.atStart}
          </span>
        )}
        <span>
          <i class="head" />
          {labels.now}
        </span>
      </p>
    </Result>
  );
}

type ShiftNumbersProps = Readonly<{ row: ShiftRow }> & Pick<ShiftArrowsProps, 'lang' | 'labels'>;

function ShiftNumbers({ row, lang, labels }: ShiftNumbersProps) {
  return (
    <span class="number-pair">
      {row.atStart !== undefined && (
        <>
          <Spoken>{labels.atStart} </Spoken>
          <span class="was">{oneDecimal(row.atStart, lang)}</span>
          <span aria-hidden="true"> → </span>
          <Spoken>, </Spoken>
        </>
      )}
      <Spoken>{labels.now} </Spoken>
      <b class="number">{oneDecimal(row.now, lang)}</b>
      {row.before !== undefined && <Spoken>{`, ${labels.before} ${oneDecimal(row.before, lang)}`}</Spoken>}
    </span>
  );
}

type ArrowProps = Readonly<{ row: ShiftRow }>;

function Arrow({ row }: ArrowProps) {
  const { atStart } = row;
  const at = (mean: number) => (mean - 1) / 4;
  const style = { '--from': at(atStart ?? row.now), '--to': at(row.now) };
  return (
    <span class="scale" aria-hidden="true" style={style}>
      {[0, 1, 2, 3, 4].map((tick) => (
        <i key={tick} class="tick" style={{ '--at': tick / 4 }} />
      ))}
      {row.before !== undefined && <i class="before-mark" style={{ '--at': at(row.before) }} />}
      <i class={`shaft ${direction(row)}`} />
      {atStart !== undefined && <i class="dot" style={{ '--at': at(atStart) }} />}
      <i class={`head ${direction(row)}`} style={{ '--at': at(row.now) }} />
    </span>
  );
}

function direction({ now, atStart = now }: ShiftRow): 'up' | 'down' | 'still' {
  if (now === atStart) return 'still';
  return now > atStart ? 'up' : 'down';
}
