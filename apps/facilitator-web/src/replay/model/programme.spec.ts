import { describe, expect, it } from '@jest/globals';
import { replay, type WorkshopEvent } from '@rolwissel/domain';
import { created, entered, fact } from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { programmeOf } from './programme.ts';

const minute = 60;
const over = (activityId: string): WorkshopEvent => fact('ActivityClosed', { activityId });

const rowsAfter = (events: readonly WorkshopEvent[], seconds: readonly number[]) =>
  programmeOf(replay(recorded(events, seconds)));

describe('planned against actual', () => {
  const rows = rowsAfter(
    [created(), entered('recognition'), over('recognition'), entered('scene'), fact('LobbyLocked', {})],
    [0, 0, 7 * minute, 7 * minute, 9 * minute],
  );

  it('counts what is over, and what is open up to now', () => {
    expect(rows.slice(0, 3).map(({ plannedMinutes, spentMinutes }) => [plannedMinutes, spentMinutes])).toEqual([
      [5, 7],
      [5, 2],
      [4, 0],
    ]);
  });
});
