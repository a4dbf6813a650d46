import type { Electorate, Person } from './state.ts';

/** How many are here, how many of them are simulated, how many vote, and how many could vote in each round that is not shown yet. */
export interface Counts {
  readonly joined: number;
  readonly simulated: number;
  readonly voting: number;
  readonly electorates: Readonly<Record<string, Readonly<Electorate>>>;
}

/** How somebody takes part. */
export type Attendance = Pick<Person, 'status' | 'mode' | 'votingUntil' | 'simulated'>;

/** Present and voting, not only watching. */
export const mayVote = ({ status, mode }: Pick<Person, 'status' | 'mode'>): boolean =>
  status === 'present' && mode === 'voting';

/** Whoever never came, or may as well not have. */
export const absent: Attendance = { status: 'left', mode: 'watching' };

/**
 * The counts once somebody stands differently. Electorates only grow: whoever comes to vote is in, whoever goes stays in,
 * so that no number tells whether they had voted.
 */
export function recount({ joined, simulated, voting, electorates }: Counts, was: Attendance, is: Attendance): Counts {
  const change = (isSo: (standing: Attendance) => boolean) => Number(isSo(is)) - Number(isSo(was));
  const votes = change(mayVote);
  return {
    joined: joined + change(({ status }) => status === 'present'),
    simulated: simulated + change((standing) => standing.simulated === true && standing.status === 'present'),
    voting: voting + votes,
    electorates: votes > 0 ? withOneMore(electorates, was.votingUntil ?? 0) : electorates,
  };
}

/** Somebody comes who was last able to vote at this position: the electorates of rounds opened since then grow by one. */
function withOneMore(electorates: Counts['electorates'], votingUntil: number): Counts['electorates'] {
  const grown = Object.entries(electorates).map(([roundId, { since, size }]) => [
    roundId,
    { since, size: votingUntil > since ? size : size + 1 },
  ]);
  return Object.fromEntries(grown);
}
