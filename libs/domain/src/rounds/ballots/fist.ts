import { activityOf } from '../../agenda/index.ts';
import { oneOf, record, whole } from '../../kernel/shape.ts';
import { adoption, targetAgreement } from '../../measures/index.ts';
import { isOffTheTable, isReleased, objectionOf } from '../../objections/index.ts';
import { isForTheRoom, objectiveOf } from '../../objectives/index.ts';
import type { BallotKind } from './ballot-kind.ts';
import { countOf } from './ballot-kind.ts';

/** Fist to five: 0 this cannot stand … 3 I can live with it … 5 I will champion it. */
export interface FistBallot {
  readonly kind: 'fist';
  readonly value: 0 | 1 | 2 | 3 | 4 | 5;
}

export interface FistTally {
  readonly kind: 'fist';
  readonly cast: number;
  /** How many showed 0 … 5. */
  readonly counts: readonly number[];
  /** How close the room is to five, 0 … 1. */
  readonly agreement: number;
  /** Enough hands at three or more, few enough fists. */
  readonly adoptable: boolean;
}

export const fist: BallotKind<FistBallot, FistTally> = {
  shape: record({ kind: oneOf('fist'), value: whole<FistBallot['value']>(0, 5) }),
  notReady(subject, workshop) {
    const objective = objectiveOf(workshop, subject);
    const objection = objectionOf(workshop, subject);
    const ready = objective
      ? isForTheRoom(objective) && !objective.needsNewVersion
      : objection
        ? isReleased(objection) && !isOffTheTable(objection)
        : activityOf(workshop.agenda, subject) !== undefined;
    return ready ? undefined : 'subject-not-ready';
  },
  defaultSubject: ({ agenda }) => agenda.activeActivity,
  /** Mostly in favour. */
  example: (_round, _workshop, { roll }) => ({
    kind: 'fist',
    value: (roll(9) ? 3 + roll(3) : roll(6)) as FistBallot['value'], // below six
  }),
  tally(entries, _round, { agenda: { settings } }) {
    const counts = countOf(
      entries.map(({ ballot }) => ballot.value),
      6,
    );
    const rule = { inFavourFrom: 3, inFavourPercent: settings.adoptPercent, againstPercent: settings.fistPercent };
    return {
      kind: 'fist',
      cast: entries.length,
      counts,
      agreement: targetAgreement(counts, 5),
      adoptable: adoption(counts, rule).adopted,
    };
  },
};
