import { describe, expect, it } from '@jest/globals';
import type { WorkshopEvent, WorkshopEvents } from '@rolwissel/domain';
import { ballots, fact, lead, uuid, words } from '@rolwissel/domain/testing';
import { recorded } from '../testing/recorded.ts';
import { isDecision, marksOf } from './marks.ts';

const roundId = uuid('r');
const revealed = fact('RoundRevealed', { roundId, tally: { kind: 'too-few', cast: 1 } });
const outcome = (type: 'ObjectiveAgreed' | 'ObjectiveBlocked'): WorkshopEvent =>
  fact(type, { objectiveId: uuid('d'), version: 1, roundId, objectionIds: [], concerns: [] });
const quiet = fact('BallotCast', { roundId, participantId: uuid('anna'), ballot: ballots.roles({ user: 1 }) });

const marked = (...events: readonly WorkshopEvent[]) =>
  marksOf(recorded(events)).map(({ kind, index }) => `${index} ${kind}`);

describe('marks', () => {
  it('stand at reveals, reopenings, peeks and bookmarks, not at votes', () => {
    expect(
      marked(
        quiet,
        revealed,
        fact('RoundReopened', { roundId }),
        fact('RoundPeeked', { roundId }),
        fact('MomentBookmarked', { label: words(lead, 'Goed gesprek') }),
      ),
    ).toEqual(['1 reveal', '2 reopened', '3 peeked', '4 bookmark']);
  });

  it('name the decision instead of the reveal that brought it', () => {
    expect(marked(revealed, outcome('ObjectiveAgreed'), quiet, revealed, outcome('ObjectiveBlocked'))).toEqual([
      '1 agreed',
      '4 blocked',
    ]);
  });

  it('take an undo for one mark, whatever facts it needs', () => {
    const undone: WorkshopEvents['ActionUndone'] = { targetPosition: 1, undoes: 'ActivityOpened', until: 4 };
    expect(
      marked(
        quiet,
        fact('ActionUndone', undone),
        fact('ActivityReplanned', { activityId: 'steps' }),
        fact('ActivityReopened', { activityId: 'roles' }),
        fact('RoundReopened', { roundId }),
      ),
    ).toEqual(['1 undone', '4 reopened']);
  });

  it('tell the decisions of the room from the acts of the trainer', () => {
    const kinds = marksOf(recorded([revealed, fact('RoundPeeked', { roundId }), outcome('ObjectiveBlocked')]));
    expect(kinds.map(isDecision)).toEqual([true, false, true]);
  });
});
