import { expect, it } from '@jest/globals';
import { created, entered, fact, uuid } from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { deviationsIn } from './deviations.ts';

it('lists what did not go by the script, and an undo once', () => {
  const events = recorded([
    created(),
    entered('roles'),
    fact('ActionUndone', { targetPosition: 2, undoes: 'ActivityOpened', until: 5 }),
    fact('ActivityReplanned', { activityId: 'roles' }),
    fact('ActivityReopened', { activityId: 'scene' }),
    fact('ActivitySkipped', { activityId: 'tell' }),
    fact('RoundPeeked', { roundId: uuid('r') }),
  ]);
  expect(deviationsIn(events)).toEqual([2, 5, 6]);
});
