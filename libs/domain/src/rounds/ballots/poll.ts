import { key, oneOf, record } from '../../kernel/shape.ts';
import type { BallotKind } from './ballot-kind.ts';

/** One of the options of a poll in the pack. */
export interface PollBallot {
  readonly kind: 'poll';
  readonly optionId: string;
}

export interface PollTally {
  readonly kind: 'poll';
  readonly cast: number;
  /** How many chose each option, in the poll's order. */
  readonly options: Readonly<Record<string, number>>;
}

export const poll: BallotKind<PollBallot, PollTally> = {
  shape: record({ kind: oneOf('poll'), optionId: key }),
  defaultSubject: ({ agenda }) =>
    agenda.activities.find(({ id }) => id === agenda.activeActivity)?.pollId ?? Object.keys(agenda.pack.polls)[0],
  notReady: (subject, { agenda }) => (Object.hasOwn(agenda.pack.polls, subject) ? undefined : 'subject-not-ready'),
  check: ({ optionId }, round) => (round.options?.includes(optionId) ? undefined : 'out-of-range'),
  example: ({ options = [] }, _workshop, { roll }) => ({ kind: 'poll', optionId: options[roll(options.length)] ?? '' }),
  tally(entries, round) {
    const options = (round.options ?? []).map((option) => [
      option,
      entries.filter(({ ballot }) => ballot.optionId === option).length,
    ]);
    return { kind: 'poll', cast: entries.length, options: Object.fromEntries(options) };
  },
};
