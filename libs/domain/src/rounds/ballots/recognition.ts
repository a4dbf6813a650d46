import { type SentenceId, sentenceIds } from '../../ids.ts';
import { each, oneOf, record, whole } from '../../kernel/shape.ts';
import { answers, type BallotKind, countOf } from './ballot-kind.ts';
import type { Weight } from './roles.ts';

/** How often one heard each sentence from an own salesperson: 0 not, 1 once, 2 more often, 3 almost weekly. */
export interface RecognitionBallot {
  readonly kind: 'recognition';
  readonly frequency: Readonly<Record<SentenceId, Weight>>;
}

export interface RecognitionTally {
  readonly kind: 'recognition';
  readonly cast: number;
  /** Per sentence: how many answered 0, 1, 2, 3. */
  readonly sentences: Readonly<Record<SentenceId, readonly number[]>>;
}

export const recognition: BallotKind<RecognitionBallot, RecognitionTally> = {
  shape: record({ kind: oneOf('recognition'), frequency: each(sentenceIds, whole<Weight>(0, 3)) }),
  /** Some sentences are heard less than others. */
  example: (_round, _workshop, { roll }) => ({
    kind: 'recognition',
    frequency: answers(sentenceIds, (_id, index) => Math.min(roll(4), index % 3 ? 3 : roll(4)) as Weight), // below four
  }),
  tally(entries) {
    const perSentence = sentenceIds.map((id) => [
      id,
      countOf(
        entries.map(({ ballot }) => ballot.frequency[id]),
        4,
      ),
    ]);
    return { kind: 'recognition', cast: entries.length, sentences: Object.fromEntries(perSentence) };
  },
};
