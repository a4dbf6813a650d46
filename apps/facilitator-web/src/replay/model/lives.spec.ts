import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvent } from '@rolwissel/domain';
import { anna, answered, bert, fact, raised, uuid } from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { livesOf, stretchesOf } from './lives.ts';

const about = { objectionId: uuid('o') };
const resolved = fact('ObjectionResolved', { ...about, answerId: uuid('a'), by: 'raisers' });
const first = raised('o', anna, 'Dat redt de planning nooit');

const lifeOf = (...events: readonly WorkshopEvent[]) => livesOf(recorded(events)).get(uuid('o')) ?? [];
const standings = (...events: readonly WorkshopEvent[]) =>
  stretchesOf(lifeOf(...events)).map(({ standing, from, until }) => [standing, from, until]);

describe('the life of an objection', () => {
  it('goes from raised through answered to resolved', () => {
    expect(standings(first, answered('o', 'a'), resolved)).toEqual([
      ['open', 0, 1],
      ['answered', 1, 2],
      ['resolved', 2, undefined],
    ]);
  });

  it('opens again when an answer is rejected or the objection reopened', () => {
    const rejected = fact('AnswerRejected', { ...about, answerId: uuid('a') });
    const reopened = fact('ObjectionReopened', about);
    expect(standings(first, answered('o', 'a'), rejected, answered('o', 'b'), resolved, reopened)).toEqual([
      ['open', 0, 1],
      ['answered', 1, 2],
      ['open', 2, 3],
      ['answered', 3, 4],
      ['resolved', 4, 5],
      ['open', 5, undefined],
    ]);
  });

  it('does not change with its words', () => {
    const reworded = fact('ObjectionReworded', { ...about, text: { of: anna.id, text: 'Anders' } });
    expect(standings(first, reworded)).toEqual([['open', 0, undefined]]);
  });

  it('ends elsewhere when it is merged, and is its own', () => {
    const merged = fact('ObjectionsMerged', { intoId: uuid('p'), fromIds: [uuid('o')], support: 2 });
    const lives = livesOf(recorded([first, raised('p', bert, 'De klant staat stil'), merged]));
    expect(stretchesOf(lives.get(uuid('o')) ?? []).at(-1)?.standing).toBe('away');
    expect(lives.get(uuid('p'))).toEqual([{ stage: 'raised', index: 1 }]);
  });

  it('comes back to where it was when an act on it is undone', () => {
    const parked = fact('ObjectionParked', about);
    const restored = fact('ObjectionRestored', { ...about, status: 'answered' });
    expect(standings(first, answered('o', 'a'), parked, restored).map(([standing]) => standing)).toEqual([
      'open',
      'answered',
      'away',
      'answered',
    ]);
  });
});
