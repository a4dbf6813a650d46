import type { Chance } from '../../kernel/chance.ts';
import { oneOf, record, whole } from '../../kernel/shape.ts';
import {
  type Corner,
  confidenceShift,
  cornerShares,
  middleOf,
  type PairedShift,
  type Patch,
  type Place,
  patches,
} from '../../measures/index.ts';
import type { Workshop } from '../../workshop.ts';
import { leastCrowd } from '../eligible.ts';
import { roundsOn } from '../state.ts';
import { type BallotKind, type Entry, entriesOf } from './ballot-kind.ts';
import { aboutMoment, type Moment, momentOf } from './self-rating.ts';

/** How hard one's own salesperson pleads, from 0 to 10: for the customer with the boss, and for the boss with the customer. */
export interface AdvocacyBallot extends Place {
  readonly kind: 'advocacy';
}

/** Where the room is on the map: its middle and the share of each corner. */
interface Standing {
  /** The median on either scale. */
  readonly middle: Place;
  readonly corners: Readonly<Record<Corner, number>>;
}

/** The map of the room; no figure in it is about anybody's place. */
export interface AdvocacyTally extends Standing {
  readonly kind: 'advocacy';
  readonly moment: Moment;
  readonly cast: number;
  /** The map cut into patches with at least `minCell` people each; one, the whole map, where there are few. */
  readonly cloud: readonly Patch[];
  /** Afterwards, where enough people placed their salesperson both times. */
  readonly shift?: {
    /** Where the room was, as it was shown. */
    readonly start: Standing;
    /** How those moved who answered both times. */
    readonly customer: PairedShift;
    readonly seller: PairedShift;
  };
}

export const advocacy: BallotKind<AdvocacyBallot, AdvocacyTally> = {
  shape: record({ kind: oneOf('advocacy'), customer: whole(0, 10), seller: whole(0, 10) }),
  ...aboutMoment,
  /** At the start salespeople seem to work for the customer; at the end bosses have seen that they speak for them too. */
  example(round, _workshop, { roll }) {
    const seller = momentOf(round) === 'before' ? Math.min(roll(11), roll(11)) : between(roll);
    return { kind: 'advocacy', customer: Math.max(roll(11), roll(11)), seller };
  },
  tally(entries, round, workshop) {
    const moment = momentOf(round);
    const { minCell, minTotal } = workshop.agenda.settings;
    const places = entries.map(({ ballot }) => ballot);
    return {
      kind: 'advocacy',
      moment,
      cast: entries.length,
      middle: middleOf(places),
      corners: cornerShares(places),
      cloud: patches(places, Math.max(minCell, minTotal, leastCrowd)),
      ...(moment === 'after' ? shiftOf(entries, workshop) : {}),
    };
  },
};

/** Rather in the middle than at an end. */
const between = (roll: Chance): number => Math.floor((roll(11) + roll(11) + 1) / 2);

/**
 * Nothing of the start is counted anew: figures about those who answered both times, beside those that were shown of
 * everybody, would tell what somebody said who answered once. Nor is anything told where nobody moved but a few came or went:
 * then the two maps differ by what these said.
 */
function shiftOf(after: readonly Entry<AdvocacyBallot>[], workshop: Workshop): Pick<AdvocacyTally, 'shift'> {
  const round = roundsOn(workshop, 'advocacy', 'before').findLast(({ tally }) => tally?.kind === 'advocacy');
  if (round?.tally?.kind !== 'advocacy') return {};
  const { minTotal } = workshop.agenda.settings;
  const before = entriesOf<AdvocacyBallot>(round, 'advocacy');
  const first = new Map(before.map(({ participantId, ballot }) => [participantId, ballot]));
  const both = after.filter(({ participantId }) => first.has(participantId));
  const along = (axis: keyof Place): PairedShift =>
    confidenceShift(
      both.map(({ participantId, ballot }) => ({ before: first.get(participantId)?.[axis], after: ballot[axis] })),
    ).plain;
  const [customer, seller] = [along('customer'), along('seller')];
  const others = before.length + after.length - 2 * both.length;
  const isTelling = customer.same === 1 && seller.same === 1 && others > 0 && others < minTotal;
  const { middle, corners } = round.tally;
  return both.length < minTotal || isTelling ? {} : { shift: { start: { middle, corners }, customer, seller } };
}
