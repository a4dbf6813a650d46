import { isOpenToTheRoom } from '../../cases/index.ts';
import { type RoleId, roleIds } from '../../ids.ts';
import type { Chance } from '../../kernel/chance.ts';
import { each, oneOf, record, whole } from '../../kernel/shape.ts';
import { agreement, changedTops, changedVoters, consensus, focus, movement, profile } from '../../measures/index.ts';
import type { Workshop } from '../../workshop.ts';
import { answers, type BallotKind, countOf, type Entry, entriesOf } from './ballot-kind.ts';

export type Weight = 0 | 1 | 2 | 3;

/** How strongly the salesperson plays each buying role: 0 not … 3 above all this. Several at once is fine. */
export interface RolesBallot {
  readonly kind: 'roles';
  readonly weights: Readonly<Record<RoleId, Weight>>;
}

/** The result of a role vote; shares are fractions of 1, in the measures of ../../measures. */
export interface RolesTally {
  readonly kind: 'roles';
  readonly cast: number;
  /** Per role: how many gave weight 0, 1, 2, 3. */
  readonly roles: Readonly<Record<RoleId, readonly number[]>>;
  /** Per role: its share when every voter counts once. */
  readonly profile: Readonly<Record<RoleId, number>>;
  /** How alike people voted, beyond chance, 0 … 1. */
  readonly agreement: number;
  /** Few roles (1) or many (0). */
  readonly focus: number;
  /**
   * Against the round it names: how far the profile moved, 0 … 1, and how many of those who voted twice changed anything, and
   * how many see another role above all now (left out by results of before).
   */
  readonly compared?: {
    readonly roundId: string;
    readonly movement: number;
    readonly changed: number;
    readonly changedTop?: number;
    readonly voters: number;
  };
}

export const roles: BallotKind<RolesBallot, RolesTally> = {
  shape: record({ kind: oneOf('roles'), weights: each(roleIds, whole<Weight>(0, 3)) }),
  defaultSubject: (workshop) => workshop.cases.spotlit,
  notReady: (subject, workshop) => (isOpenToTheRoom(workshop, subject) ? undefined : 'subject-not-ready'),
  check: ({ weights }) => (roleIds.some((id) => weights[id] > 0) ? undefined : 'no-role-chosen'),
  example: (_round, _workshop, { roll }) => exampleRoles(roll),
  tally(entries, round, workshop) {
    const votes = entries.map(({ ballot }) => weightsOf(ballot));
    const counts = roleIds.map((id) =>
      countOf(
        entries.map(({ ballot }) => ballot.weights[id]),
        4,
      ),
    );
    const shares = profile(votes, roleIds.length);
    const earlier = round.compareWith === undefined ? undefined : workshop.rounds.byId[round.compareWith];
    const before = entriesOf<RolesBallot>(earlier, 'roles');
    return {
      kind: 'roles',
      cast: entries.length,
      roles: byRole(counts),
      profile: byRole(shares),
      agreement: agreement(counts),
      focus: focus(shares),
      ...(earlier ? comparedWith(earlier.id, before, entries, workshop) : {}),
    };
  },
};

/** What somebody might say of a salesperson: one role stands out. */
export const exampleRoles = (roll: Chance): RolesBallot => ({
  kind: 'roles',
  weights: answers(roleIds, (id) => (id === 'gatekeeper' ? 3 - Math.min(roll(3), roll(3)) : roll(4)) as Weight), // below four
});

/**
 * Told only where enough people voted both times: how many of two changed would say who did. Nor when nobody changed
 * but a few came or went: the two results set against each other would be their ballots.
 */
function comparedWith(
  roundId: string,
  before: readonly Entry<RolesBallot>[],
  after: readonly Entry<RolesBallot>[],
  workshop: Workshop,
) {
  const { minTotal } = workshop.agenda.settings;
  const movements = compare(before, after);
  const { voters, changed } = movements;
  const others = before.length + after.length - 2 * voters;
  const isTelling = changed === 0 && others > 0 && others < minTotal;
  return voters < minTotal || isTelling ? {} : { compared: { roundId, ...movements } };
}

/** The role that people see most differently, the first of several; none where they are all of one mind. */
export function leastAgreed({ roles: counts }: Pick<RolesTally, 'roles'>): RoleId | undefined {
  const least = Math.min(...roleIds.map((id) => consensus(counts[id])));
  return least < 1 ? roleIds.find((id) => consensus(counts[id]) === least) : undefined;
}

const weightsOf = ({ weights }: RolesBallot): readonly number[] => roleIds.map((id) => weights[id]);

const byRole = <T>(values: readonly T[]) =>
  Object.fromEntries(roleIds.map((id, index) => [id, values[index]])) as Record<RoleId, T>; // one value per role

function compare(before: readonly Entry<RolesBallot>[], after: readonly Entry<RolesBallot>[]) {
  const first = new Map(before.map(({ participantId, ballot }) => [participantId, weightsOf(ballot)]));
  const pairs = after.flatMap(({ participantId, ballot }) => {
    const earlier = first.get(participantId);
    return earlier ? [[earlier, weightsOf(ballot)] as const] : [];
  });
  const profileOf = (entries: readonly Entry<RolesBallot>[]) =>
    profile(
      entries.map(({ ballot }) => weightsOf(ballot)),
      roleIds.length,
    );
  return {
    movement: movement(profileOf(before), profileOf(after)),
    changed: changedVoters(pairs),
    changedTop: changedTops(pairs),
    voters: pairs.length,
  };
}
