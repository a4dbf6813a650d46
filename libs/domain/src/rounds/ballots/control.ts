import { list, oneOf, record, whole } from '../../kernel/shape.ts';
import { controlProfile } from '../../measures/index.ts';
import { type BallotKind, countOf } from './ballot-kind.ts';
import type { Rating } from './self-rating.ts';

/** How one steers one's salespeople: the seven pairs of the pack in its order, 1 the outcome counts … 5 the behaviour counts. */
export interface ControlBallot {
  readonly kind: 'control';
  readonly ratings: readonly Rating[];
}

export interface ControlTally {
  readonly kind: 'control';
  readonly cast: number;
  /** Per pair: how many gave 1 … 5. */
  readonly pairs: readonly (readonly number[])[];
  /** How many give mixed signals: their own answers are far apart. */
  readonly mixed: number;
}

const pairs = [0, 1, 2, 3, 4, 5, 6] as const;

export const control: BallotKind<ControlBallot, ControlTally> = {
  shape: record({
    kind: oneOf('control'),
    ratings: list(whole<Rating>(1, 5), pairs.length, pairs.length),
  }),
  /** Bosses talk every week, look at results and pay for them; every third one answers each question by itself. */
  example(_round, _workshop, { roll }) {
    const [lean, isMixed] = [roll(3), roll(3) === 0];
    const usual = (index: number) => lean + roll(3) + (index === 3 ? 1 : [0, 6].includes(index) ? -1 : 0);
    const rating = (index: number) => 1 + (isMixed ? roll(5) : Math.max(0, Math.min(4, usual(index))));
    return { kind: 'control', ratings: pairs.map((index) => rating(index) as Rating) }; // one to five
  },
  tally: (entries) => ({
    kind: 'control',
    cast: entries.length,
    pairs: pairs.map((index) =>
      countOf(
        entries.flatMap(({ ballot }) => ballot.ratings[index] ?? []),
        5,
        1,
      ),
    ),
    mixed: entries.filter(({ ballot }) => controlProfile(ballot.ratings).isMixed).length,
  }),
};
