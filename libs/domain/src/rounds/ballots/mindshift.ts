import { list, oneOf, record, whole } from '../../kernel/shape.ts';
import { confidenceShift, type PairedShift } from '../../measures/index.ts';
import { roundsOn } from '../state.ts';
import { type BallotKind, countOf, type Entry, entriesOf } from './ballot-kind.ts';
import { aboutMoment, type Moment, momentOf, moments, type Rating } from './self-rating.ts';

/** The three statements of the pack about how one sees one's salesperson, in its order. */
export interface MindshiftBallot {
  readonly kind: 'mindshift';
  readonly moment: Moment;
  readonly ratings: readonly Rating[];
}

/** Before: only how many answered, so that nobody rates after the room, and no figure can be set against a later one. */
export type MindshiftTally =
  | { readonly kind: 'mindshift'; readonly moment: 'before'; readonly cast: number }
  | {
      readonly kind: 'mindshift';
      readonly moment: 'after';
      readonly cast: number;
      readonly statements: readonly StatementTally[];
    };

/** All figures are about the same people: those who answered both times, or everybody where these are too few. */
export interface StatementTally {
  /** How many gave 1 … 5 afterwards. */
  readonly counts: readonly number[];
  /** From before to after; left out where too few answered both. */
  readonly shift?: PairedShift;
}

const statements = [0, 1, 2] as const;

export const mindshift: BallotKind<MindshiftBallot, MindshiftTally> = {
  shape: record({
    kind: oneOf('mindshift'),
    moment: oneOf(...moments),
    ratings: list(whole<Rating>(1, 5), statements.length, statements.length),
  }),
  ...aboutMoment,
  check: ({ moment }, round) => (moment === momentOf(round) ? undefined : 'malformed'),
  /** The first statement is where people come from, the others are where they go. */
  example(round, _workshop, { roll }) {
    const moment = momentOf(round);
    const leans = (statement: number) => (statement === 0) === (moment === 'before');
    const rating = (statement: number) => 5 - (leans(statement) ? Math.min(roll(5), roll(5)) : roll(5));
    return { kind: 'mindshift', moment, ratings: statements.map((index) => rating(index) as Rating) }; // one to five
  },
  tally(entries, round, workshop) {
    const moment = momentOf(round);
    const cast = entries.length;
    if (moment === 'before') return { kind: 'mindshift', moment, cast };
    const earlier = roundsOn(workshop, 'mindshift', 'before').findLast(({ status }) => status === 'revealed');
    const before = entriesOf<MindshiftBallot>(earlier, 'mindshift');
    return {
      kind: 'mindshift',
      moment,
      cast,
      statements: statementsOf(before, entries, workshop.agenda.settings.minTotal),
    };
  },
};

function statementsOf(
  before: readonly Entry<MindshiftBallot>[],
  after: readonly Entry<MindshiftBallot>[],
  minTotal: number,
): readonly StatementTally[] {
  const start = new Map(before.map(({ participantId, ballot }) => [participantId, ballot.ratings]));
  const both = after.filter(({ participantId }) => start.has(participantId));
  const isEnough = both.length >= minTotal;
  const people = (isEnough ? both : after).map(({ participantId, ballot }) => ({
    before: start.get(participantId),
    after: ballot.ratings,
  }));
  return statements.map((index) => {
    const ratings = people.map((person) => ({ before: person.before?.[index], after: person.after[index] }));
    const counts = countOf(
      ratings.flatMap(({ after: rating }) => rating ?? []),
      5,
      1,
    );
    return isEnough ? { counts, shift: confidenceShift(ratings).plain } : { counts };
  });
}
