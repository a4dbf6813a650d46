import { RoleIcon } from '../icons/roles.tsx';
import type { RoleId } from '../ids.ts';
import { Bar } from './bar.tsx';
import { percent } from './numbers.ts';
import { Result, Spoken } from './result.tsx';
import { type Spread, spreadInWords } from './spread.ts';

export type RoleRow = Readonly<{
  id: RoleId;
  name: string;
  /** Part of the profile, 0 to 1; the six add up to 1. */
  share: number;
  /** How many voters gave it 1 or more. */
  support: number;
  spread: Spread;
  /** Share in the earlier round: the bar slides from there. */
  shareBefore?: number;
}>;

export type RoleBarsProps = Readonly<{
  rows: readonly RoleRow[];
  voters: number;
  labels: Readonly<{
    caption: string;
    role: string;
    share: string;
    spread: string;
    support: string;
    /** The word between two counts: `of`. */
    of: string;
    /** Words for the weights 0 to 3. */
    weights: readonly [string, string, string, string];
    before: string;
    after: string;
    empty: string;
  }>;
}>;

/** The profile of a role vote: six roles with their share of the whole, and how many see the role at all. The spread behind
 *  it is only read aloud: one measure at a time. */
export function RoleBars({ rows, voters, labels }: RoleBarsProps) {
  const moves = rows.some((row) => row.shareBefore !== undefined);
  return (
    <Result kind={moves ? 'role-bars moves' : 'role-bars'} empty={voters === 0 ? labels.empty : undefined}>
      <table>
        <caption class="visually-hidden">{labels.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Spoken>{labels.role}</Spoken>
            </th>
            <th scope="col">{labels.share}</th>
            <th scope="col" class="spread">
              <Spoken>{labels.spread}</Spoken>
            </th>
            <th scope="col" class="count">
              {labels.support}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <span class="name">
                  <span style={{ color: `var(--${row.id})` }}>
                    <RoleIcon id={row.id} />
                  </span>
                  {row.name}
                </span>
              </th>
              <td>
                <span class="bar-and-number">
                  <Bar value={row.share} before={row.shareBefore} color={`var(--${row.id})`} />
                  <Share row={row} labels={labels} />
                </span>
              </td>
              <td class="spread">
                <Spoken>{spreadInWords(row.spread, labels.weights)}</Spoken>
              </td>
              <td class="count">
                <Count count={row.support} total={voters} of={labels.of} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Result>
  );
}

type ShareProps = Readonly<{ row: RoleRow; labels: RoleBarsProps['labels'] }>;

function Share({ row, labels }: ShareProps) {
  if (row.shareBefore === undefined) return <b class="number">{percent(row.share)}</b>;
  return (
    <span class="number-pair">
      <Spoken>{labels.before} </Spoken>
      <span class="was">{percent(row.shareBefore)}</span>
      <span aria-hidden="true"> → </span>
      <Spoken>, {labels.after} </Spoken>
      <b class="number">{percent(row.share)}</b>
    </span>
  );
}

type CountProps = Readonly<{ count: number; total: number; of: string }>;

/** `21/24` for the eye, `21 of 24` for the ear. */
function Count({ count, total, of }: CountProps) {
  return (
    <>
      <span aria-hidden="true">
        <b>{count}</b>
        <span class="soft">/{total}</span>
      </span>
      <Spoken>{`${count} ${of} ${total}`}</Spoken>
    </>
  );
}
